import { getFormatter, getTranslations } from 'next-intl/server'
import { Card } from '@/components/ui/card'
import { Stat } from '@/components/ui/stat'
import type { CalendarDate } from '@/lib/clock'
import type { MeasuredMetric } from '@/lib/drives/models/metrics/model-results'
import type { StarTrend } from '@/lib/drives/models/metrics/star-trend'
import { metricOf, metricValue } from './model-number'
import { StarLine } from './star-line'

type Props = {
  metrics: readonly MeasuredMetric[]
  trend: readonly StarTrend[]
  /** What to say where a number is not known. */
  unknown: string
  today: CalendarDate
  name: (metricId: string) => string
  /** What an area is called; `null` leaves the areas out. */
  areaName: ((cellId: string) => string) | null
}

/** The numbers that matter most in a model, large, and by area where they are counted by area. */
export async function ModelStars({ metrics, trend, unknown, today, name, areaName }: Props) {
  const t = await getTranslations('models')
  const format = await getFormatter()
  const words = { t, format, today }
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {metrics.map(({ metric, result, flagged }) => (
        <Card key={metric.id} className="grid content-start gap-3">
          <Stat
            label={name(metric.id)}
            value={result ? metricValue(result, words) : t('page.unknown')}
            of={result ? metricOf(result, words) : unknown}
            help={flagged ? t('page.watch') : null}
          />
          {trend
            .filter(({ metricId }) => metricId === metric.id)
            .map((line) => (
              <StarLine key={line.metricId} trend={line} today={today} name={name(metric.id)} />
            ))}
          {areaName && result?.cells && result.cells.length > 1 && (
            <ul aria-label={name(metric.id)} className="grid gap-1 text-sm">
              {result.cells.map(({ cellId, count, of }) => (
                <li key={cellId} className="flex justify-between gap-4">
                  <span className="min-w-0">{areaName(cellId)}</span>
                  <span className="tabular shrink-0 text-ink-muted">
                    {format.number(count)}/{format.number(of)}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </Card>
      ))}
    </div>
  )
}
