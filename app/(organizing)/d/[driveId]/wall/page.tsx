import { LayoutGrid } from 'lucide-react'
import { getFormatter, getTranslations } from 'next-intl/server'
import { ReadEnough } from '@/components/access/read-enough'
import { WallChart } from '@/components/coverage/wall-chart'
import { WithMessages } from '@/components/shell/with-messages'
import { Banner } from '@/components/ui/banner'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { requireViewer } from '@/lib/access/current-viewer'
import { onCommittee } from '@/lib/access/roles'
import { rolesIn } from '@/lib/access/viewer'
import { now } from '@/lib/clock'
import { getWallChart } from '@/lib/coverage/queries/wall-chart'
import { openedIn, type WallSearch, wallViewOf } from '@/lib/coverage/wall-view'
import { isDriveId } from '@/lib/drives/drive-id'
import { dayInWords } from '@/lib/i18n/day-in-words'
import { READ_ENOUGH } from '@/lib/workers/queries/may-show-names'
import { moveByCodeAction } from './actions'

type Props = { params: Promise<{ driveId: string }>; searchParams: Promise<WallSearch> }

/** Everybody on the list as a tile in their area, by code; names of one area when somebody asks for them. */
export default async function WallPage({ params, searchParams }: Props) {
  const viewer = await requireViewer()
  const { driveId } = await params
  const search = await searchParams
  const t = await getTranslations('wall')
  const format = await getFormatter()
  const roles = rolesIn(viewer, driveId)
  const mode = search.m === '1' ? 'meeting' : 'usual'
  const wantsNames = mode === 'usual' && search.names !== undefined && isDriveId(search.names)
  const wall = await getWallChart(viewer, driveId, now(), {
    opened: openedIn(search),
    names: wantsNames ? { cellId: search.names ?? '', first: firstOf(search.from) } : null,
    words: { everybody: t('everybody'), allShifts: t('allShifts'), notPlaced: t('notPlaced') },
  })
  if (!wall) return <Banner tone="info">{t('closed')}</Banner>
  const { chart, names } = wall
  const isInsider = roles.some((role) => role !== 'coach')
  const header = (
    <PageHeader
      title={t('title')}
      context={t('context', { date: dayInWords(format, chart.today) })}
      back={{ href: `/d/${driveId}/map`, label: t('map') }}
    />
  )
  if (chart.cells.every(({ people }) => people === 0))
    return (
      <Page>
        {header}
        <EmptyState
          title={t(chart.withRatings ? 'empty.title' : 'empty.own')}
          icon={<LayoutGrid aria-hidden />}
          action={
            isInsider && (
              <LinkButton kind="primary" href={`/d/${driveId}/people/new`}>
                {t('empty.action')}
              </LinkButton>
            )
          }
        >
          {t(isInsider ? 'empty.text' : 'empty.forCoach')}
        </EmptyState>
      </Page>
    )

  return (
    <Page className={mode === 'meeting' ? '[zoom:1.4]' : undefined}>
      {header}
      {names === READ_ENOUGH && <ReadEnough />}
      <WithMessages of={['wall', 'assessments']}>
        <WallChart
          driveId={driveId}
          chart={chart}
          names={names === READ_ENOUGH ? null : names}
          initial={chart.opened ? { ...wallViewOf(search), grouping: 'cell' } : wallViewOf(search)}
          mode={mode}
          may={{
            open: isInsider,
            move: onCommittee(roles),
          }}
          move={moveByCodeAction}
        />
      </WithMessages>
    </Page>
  )
}

const firstOf = (text: string | undefined): number => Math.max(0, Math.trunc(Number(text ?? 0)) || 0)
