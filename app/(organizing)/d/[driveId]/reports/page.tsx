import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { NeedsAHand } from '@/components/reports/needs-a-hand'
import { OwnNumbersSection } from '@/components/reports/own-numbers'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { requireViewer } from '@/lib/access/current-viewer'
import { onCommittee } from '@/lib/access/roles'
import { rolesIn, type Viewer } from '@/lib/access/viewer'
import { getOverdueByArea } from '@/lib/conversations/queries/overdue-by-area'
import { getOwnNumbers } from '@/lib/conversations/queries/own-numbers'
import { areasInNeed } from '@/lib/coverage/areas-in-need'
import { placeNames } from '@/lib/coverage/place-names'
import { QUIET_DAYS } from '@/lib/coverage/published-constants'
import { getCoverageNow } from '@/lib/coverage/queries/coverage-now'
import { getMapLabels } from '@/lib/coverage/queries/map-labels'
import { isDriveId } from '@/lib/drives/drive-id'
import { CELLS_TABLE } from '@/lib/exchange/list-export'
import { getTalkerGone } from '@/lib/leaders/queries/talker-gone'

type Props = { params: Promise<{ driveId: string }> }

/** Own numbers for everybody; for the committee also where a hand is needed, a sheet for the meeting, and tables. */
export default async function ReportsPage({ params }: Props) {
  const viewer = await requireViewer()
  const { driveId } = await params
  const numbers = isDriveId(driveId) ? await getOwnNumbers(viewer, driveId) : null
  if (!numbers) notFound()
  const t = await getTranslations('reports')
  return (
    <Page>
      <PageHeader title={t('title')} context={t('context')} />
      <OwnNumbersSection numbers={numbers} />
      {onCommittee(rolesIn(viewer, driveId)) && <OfCommittee viewer={viewer} driveId={driveId} />}
    </Page>
  )
}

async function OfCommittee({ viewer, driveId }: { viewer: Viewer; driveId: string }) {
  const t = await getTranslations('reports')
  const place = await getTranslations('workers.place')
  const found = await getCoverageNow(viewer, driveId)
  if (!found) return null
  const labels = await getMapLabels(viewer, driveId)
  const nameOf = placeNames(labels, place('whole'))
  const needs = areasInNeed({
    coverage: found.coverage,
    overdue: await getOverdueByArea(viewer, driveId, place('whole')),
    talkerGone: await getTalkerGone(viewer, driveId),
  })
  const base = `/d/${driveId}`
  return (
    <>
      <NeedsAHand
        areas={needs.map(({ cellId, needs: why }) => ({
          key: cellId ?? 'none',
          name: cellId === null ? place('none') : nameOf(cellId),
          why: why.map((need) =>
            t(`hand.why.${need.why}`, {
              count: need.count ?? 0,
              days: need.why === 'overdue' ? need.days : QUIET_DAYS,
            }),
          ),
          href: cellId === null ? `${base}/people?cell=0` : `${base}/people?cell=${cellId}`,
        }))}
      />
      <Section title={t('more.title')}>
        <List label={t('more.title')}>
          <ListRow href={`${base}/reports/sheet`} title={t('more.sheet')} context={t('more.sheetText')} />
          <ListRow
            href={`${base}/reports/list?what=${CELLS_TABLE}`}
            title={t('more.areas')}
            context={t('more.areasText')}
          />
          <ListRow href={`${base}/reports/list`} title={t('more.people')} context={t('more.peopleText')} />
        </List>
      </Section>
    </>
  )
}
