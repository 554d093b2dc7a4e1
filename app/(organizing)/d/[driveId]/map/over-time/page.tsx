import { getFormatter, getTranslations } from 'next-intl/server'
import { ChangesSince } from '@/components/coverage/changes-since'
import { TrendChart } from '@/components/coverage/trend-chart'
import { TrendTable } from '@/components/coverage/trend-table'
import { TurnoverSection } from '@/components/coverage/turnover-section'
import { Banner } from '@/components/ui/banner'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { requireViewer } from '@/lib/access/current-viewer'
import { isCalendarDate, now } from '@/lib/clock'
import { placeNames } from '@/lib/coverage/place-names'
import { getOverTime } from '@/lib/coverage/queries/over-time'
import { TREND_MEASURES } from '@/lib/coverage/trend-line'
import { dayInWords } from '@/lib/i18n/day-in-words'

type Props = { params: Promise<{ driveId: string }>; searchParams: Promise<{ since?: string }> }

/** How the map has changed: what turned since a day, every measure week by week, people who come and go. */
export default async function OverTimePage({ params, searchParams }: Props) {
  const viewer = await requireViewer()
  const { driveId } = await params
  const { since } = await searchParams
  const t = await getTranslations('coverage')
  const format = await getFormatter()
  const day = since !== undefined && isCalendarDate(since) ? since : null
  const over = await getOverTime(viewer, driveId, now(), day)
  if (!over) return <Banner tone="info">{t('pastClosed')}</Banner>
  const anyUnknown = over.points.some(({ whole }) => whole.headcount === null)

  return (
    <Page>
      <PageHeader
        title={t('trend.title')}
        context={t('trend.context', { date: dayInWords(format, over.today) })}
        back={{ href: `/d/${driveId}/map`, label: t('title') }}
      />
      <ChangesSince driveId={driveId} over={over} nameOf={placeNames(over.labels, t('grid.noDepartment'))} />
      <Section title={t('trend.lines')} note={t(anyUnknown ? 'trend.gaps' : 'trend.note')}>
        <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
          {TREND_MEASURES.map((measure) => (
            <TrendChart key={measure} over={over} measure={measure} />
          ))}
        </div>
        {over.shocks.length > 0 && <p className="text-ink-muted text-sm">{t('trend.shocks')}</p>}
        <details>
          <summary className="min-h-target content-center text-accent">{t('trend.table')}</summary>
          <TrendTable over={over} />
        </details>
      </Section>
      <TurnoverSection over={over} />
    </Page>
  )
}
