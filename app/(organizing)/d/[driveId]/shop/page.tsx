import { notFound } from 'next/navigation'
import { getFormatter, getTranslations } from 'next-intl/server'
import { driveToday } from '@/app/(organizing)/drive-frame'
import { EmployerRecord } from '@/components/records/employer-record'
import { WithMessages } from '@/components/shell/with-messages'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { Stat } from '@/components/ui/stat'
import { Employers } from '@/components/workplaces/employers'
import { EstimateSheet } from '@/components/workplaces/estimate-sheet'
import { ShopGrid } from '@/components/workplaces/shop-grid'
import { ShopParts } from '@/components/workplaces/shop-parts'
import { TagCells } from '@/components/workplaces/tag-cells'
import { requireViewer } from '@/lib/access/current-viewer'
import { onCommittee } from '@/lib/access/roles'
import { rolesIn } from '@/lib/access/viewer'
import { dayInWords } from '@/lib/i18n/day-in-words'
import { getEmployerRecord } from '@/lib/records/queries/employer-record'
import { notInCells } from '@/lib/workplaces/not-in-cells'
import { getCellTags } from '@/lib/workplaces/queries/cell-tags'
import { getEmployers } from '@/lib/workplaces/queries/employers'
import { getShopSetup } from '@/lib/workplaces/queries/shop-structure'
import * as actions from './actions'

/** What the workplace consists of and how many people work where: sites, areas, shifts, and a guess for each cell. */
export default async function ShopPage({ params }: { params: Promise<{ driveId: string }> }) {
  const viewer = await requireViewer()
  const { driveId } = await params
  const roles = rolesIn(viewer, driveId)
  if (!onCommittee(roles)) notFound()
  const { shop, estimates, named } = await getShopSetup(viewer, driveId)
  const tags = await getCellTags(viewer, driveId)
  const employers = await getEmployers(viewer, driveId)
  const unit = await getTranslations('unit.employers')
  const employerRecord = await getEmployerRecord(viewer, driveId)
  const today = await driveToday(viewer, driveId)
  const t = await getTranslations('workplaces')
  const basis = await getTranslations('coverage.basis')
  const format = await getFormatter()
  const whole = estimates.find(({ cellId }) => cellId === null) ?? null
  const listed = named.reduce((sum, { people }) => sum + people, 0)
  const difference = notInCells(
    whole?.people ?? null,
    shop.cells.map(({ id }) => estimates.find(({ cellId }) => cellId === id)?.people ?? null),
  )
  return (
    <Page>
      <PageHeader title={t('title')} context={t('context')} />
      <div className="grid gap-5 sm:grid-cols-2">
        <Stat
          label={t('people.label')}
          value={whole ? format.number(whole.people) : '?'}
          of={
            whole ? basis(whole.source, { date: dayInWords(format, whole.onDate, today) }) : t('people.none')
          }
          help={
            difference === null || difference === 0
              ? undefined
              : t(difference > 0 ? 'people.missing' : 'people.over', { count: Math.abs(difference) })
          }
        />
        <Stat
          label={t('listed.label')}
          value={
            whole && whole.people > 0
              ? format.number(listed / whole.people, { style: 'percent' })
              : format.number(listed)
          }
          of={whole ? t('listed.of', { listed, people: whole.people }) : t('listed.noGuess', { listed })}
        />
      </div>
      <WithMessages of={['workplaces', 'records', 'unit.employers']}>
        <EstimateSheet
          driveId={driveId}
          cellId={null}
          title={t('estimate.whole')}
          today={today}
          people={whole?.people ?? null}
          action={actions.estimateHeadcountAction}
        />
        <Section title={t('parts.title')} note={t('parts.note')}>
          <ShopParts
            driveId={driveId}
            sites={shop.sites}
            departments={shop.departments}
            shifts={shop.shifts}
            add={{
              site: actions.addSitesAction,
              department: actions.addDepartmentsAction,
              shift: actions.addShiftsAction,
            }}
            rename={actions.renamePartAction}
            retire={actions.retirePartAction}
          />
        </Section>
        {shop.sites.length > 0 && (
          <Section title={t('grid.title')} note={t('grid.note')}>
            {shop.sites.map((site) => (
              <ShopGrid
                key={site.id}
                driveId={driveId}
                site={site}
                shop={shop}
                estimates={estimates.map(({ cellId, people, source, onDate }) => ({
                  cellId,
                  people,
                  text: basis(source, { date: dayInWords(format, onDate, today) }),
                }))}
                named={named}
                today={today}
                addCells={actions.addCellsAction}
                estimate={actions.estimateHeadcountAction}
                retire={actions.retirePartAction}
              />
            ))}
          </Section>
        )}
        {shop.cells.length > 0 && (
          <Section title={t('tags.title')} note={t('tags.note')}>
            <TagCells
              driveId={driveId}
              cells={shop.cells.map(({ id, name }) => ({ id, name: name || t('grid.whole') }))}
              used={tags}
              tagCells={actions.tagCellsAction}
            />
          </Section>
        )}
        <Section title={unit('title')} note={unit('note')}>
          <Employers
            {...{ driveId, today, employers }}
            add={actions.addEmployerAction}
            rename={actions.renameEmployerAction}
            end={actions.endEmployerAction}
            choosePath={actions.chooseEmployerPathAction}
          />
        </Section>
        <EmployerRecord
          driveId={driveId}
          {...employerRecord}
          attach={
            employers.filter(({ untilOn }) => untilOn === null).length > 1
              ? null
              : actions.attachEmployerAction
          }
        />
      </WithMessages>
    </Page>
  )
}
