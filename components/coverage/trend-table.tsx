import { getFormatter, getTranslations } from 'next-intl/server'
import { DataTable } from '@/components/ui/data-table'
import { SHARE_MEASURES } from '@/lib/coverage/map-measures'
import type { OverTime } from '@/lib/coverage/over-time'
import { dayInWords } from '@/lib/i18n/day-in-words'

/** The numbers behind the lines, newest first: people, and what share of the estimate of that day they are. */
export async function TrendTable({ over }: { over: OverTime }) {
  const t = await getTranslations('coverage')
  const format = await getFormatter()
  const percent = (share: number | null) =>
    share === null ? '' : ` (${format.number(share, { style: 'percent', maximumFractionDigits: 0 })})`
  return (
    <DataTable
      caption={t('trend.table')}
      rows={over.points.toReversed()}
      rowKey={({ onDate }) => onDate}
      columns={[
        {
          key: 'day',
          header: t('trend.day'),
          rowHeader: true,
          cell: ({ onDate }) => (
            <span className="whitespace-nowrap">{dayInWords(format, onDate, over.today)}</span>
          ),
        },
        {
          key: 'people',
          header: t('trend.people'),
          numeric: true,
          cell: ({ whole }) => (whole.headcount ? format.number(whole.headcount.people) : t('trend.unknown')),
        },
        ...SHARE_MEASURES.map((measure) => ({
          key: measure,
          header: t(`measure.${measure}`),
          numeric: true,
          cell: ({ whole }: OverTime['points'][number]) =>
            `${format.number(whole[measure].count)}${percent(whole[measure].share)}`,
        })),
        {
          key: 'leaders',
          header: t('measure.leaders'),
          numeric: true,
          cell: ({ whole }) => `${whole.leaders.won}/${whole.leaders.known}`,
        },
        {
          key: 'blind',
          header: t('trend.blind'),
          numeric: true,
          cell: ({ blindCells }) => format.number(blindCells),
        },
        { key: 'pace', header: t('measure.pace'), numeric: true, cell: ({ talks }) => format.number(talks) },
      ]}
    />
  )
}
