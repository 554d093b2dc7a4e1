import { getFormatter, getTranslations } from 'next-intl/server'
import { StackedTable } from '@/components/ui/stacked-table'
import type { AskLine, PromiseLine } from '@/lib/coaching/review'

type Props = { asks: readonly AskLine[]; promises: readonly PromiseLine[] }

/** What was asked and answered, and what was promised and kept. */
export async function ReviewAsks({ asks, promises }: Props) {
  const t = await getTranslations()
  const format = await getFormatter()
  return (
    <>
      {asks.length === 0 ? (
        <p className="text-ink-muted">{t('review.asks.none')}</p>
      ) : (
        <StackedTable
          caption={t('review.asks.title')}
          rows={asks}
          rowKey={({ kind }) => kind}
          columns={[
            {
              key: 'kind',
              header: t('review.asks.what'),
              cell: ({ kind }) => t(`conversations.ask.${kind}`),
              rowHeader: true,
            },
            ...(['asked', 'yes', 'no', 'open'] as const).map((key) => ({
              key,
              header: t(`review.asks.${key}`),
              cell: (line: AskLine) => format.number(line[key]),
              numeric: true,
            })),
          ]}
        />
      )}
      {promises.length > 0 && (
        <div className="grid gap-1">
          <h3 className="font-semibold">{t('review.asks.promises')}</h3>
          {promises.map((line) => (
            <p key={line.by}>
              {t(line.by === 'worker' ? 'review.asks.byWorker' : 'review.asks.byUser', line)}
            </p>
          ))}
        </div>
      )}
    </>
  )
}
