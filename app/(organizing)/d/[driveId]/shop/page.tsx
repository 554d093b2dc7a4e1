import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { driveToday } from '@/app/(organizing)/drive-frame'
import { WithMessages } from '@/components/shell/with-messages'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { TagCells } from '@/components/workplaces/tag-cells'
import { requireViewer } from '@/lib/access/current-viewer'
import { onCommittee } from '@/lib/access/roles'
import { rolesIn } from '@/lib/access/viewer'
import { getCellTags } from '@/lib/workplaces/queries/cell-tags'
import { getShopSetup } from '@/lib/workplaces/queries/shop-structure'
import { tagCellsAction } from './actions'
import { ShopEmployers } from './shop-employers'
import { ShopLayout } from './shop-layout'
import { ShopNumbers } from './shop-numbers'

/** What the workplace consists of and how many people work where: sites, areas, shifts, and a guess for each cell. */
export default async function ShopPage({ params }: { params: Promise<{ driveId: string }> }) {
  const viewer = await requireViewer()
  const { driveId } = await params
  if (!onCommittee(rolesIn(viewer, driveId))) notFound()
  const setup = await getShopSetup(viewer, driveId)
  const tags = await getCellTags(viewer, driveId)
  const today = await driveToday(viewer, driveId)
  const t = await getTranslations('workplaces')
  const { cells } = setup.shop
  return (
    <Page>
      <PageHeader title={t('title')} context={t('context')} />
      <ShopNumbers {...{ setup, today }} />
      <WithMessages of={['workplaces', 'records', 'unit.employers']}>
        <ShopLayout {...{ driveId, setup, today }} />
        {cells.length > 0 && (
          <Section title={t('tags.title')} note={t('tags.note')}>
            <TagCells
              driveId={driveId}
              cells={cells.map(({ id, name }) => ({ id, name: name || t('grid.whole') }))}
              used={tags}
              tagCells={tagCellsAction}
            />
          </Section>
        )}
        <ShopEmployers {...{ viewer, driveId, today }} />
      </WithMessages>
    </Page>
  )
}
