import { getFormatter, getTranslations } from 'next-intl/server'
import { Chip } from '@/components/ui/chip'
import { StackedTable } from '@/components/ui/stacked-table'
import type { CalendarDate } from '@/lib/clock'
import type { MeasuredMetric } from '@/lib/drives/models/metrics/model-results'
import { metricOf, metricValue } from './model-number'

type Props = {
  caption: string
  metrics: readonly MeasuredMetric[]
  today: CalendarDate
  /** What it means that a number is not known; said once, below. */
  note: string
  /** What a metric is called. */
  name: (metricId: string) => string
}

/** Numbers of a model with what each is of; what nobody knows is said, not shown as zero. */
export async function ModelMetrics({ caption, metrics, today, note, name }: Props) {
  const t = await getTranslations('models')
  const words = { t, format: await getFormatter(), today }
  return (
    <>
      <StackedTable
        caption={caption}
        rows={metrics}
        rowKey={({ metric }) => metric.id}
        columns={[
          {
            key: 'number',
            header: t('page.number'),
            rowHeader: true,
            cell: ({ metric }) => name(metric.id),
          },
          {
            key: 'value',
            header: t('page.value'),
            cell: ({ result, flagged }) =>
              result ? (
                <span className="tabular inline-flex flex-wrap items-center gap-2">
                  <span className="font-semibold">{metricValue(result, words)}</span>
                  {flagged && <Chip tone="warn">{t('page.watch')}</Chip>}
                </span>
              ) : (
                <span className="text-ink-muted">{t('page.unknown')}</span>
              ),
          },
          {
            key: 'of',
            header: t('page.of'),
            cell: ({ result }) => (
              <span className="tabular text-ink-muted">{result ? metricOf(result, words) : '–'}</span>
            ),
          },
        ]}
      />
      {metrics.some(({ result }) => !result) && <p className="text-ink-muted text-sm">{note}</p>}
    </>
  )
}
