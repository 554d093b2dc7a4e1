import { getFormatter, getTranslations } from 'next-intl/server'
import { StackedTable } from '@/components/ui/stacked-table'
import { CAMPAIGN_MEASURES, type CampaignMeasure } from '@/lib/campaigns/published-counts'
import type { rollUpTrend } from '@/lib/campaigns/roll-up'
import { dayInWords } from '@/lib/i18n/day-in-words'

type Points = ReturnType<typeof rollUpTrend>

/** The sums of every week, newest first, with how many groups are in each. */
export async function CampaignTrend({ points }: { points: Points }) {
  const t = await getTranslations('campaigns')
  const format = await getFormatter()
  const cell = (measure: CampaignMeasure, { sums }: Points[number]) => {
    const { people, headcount, groups } = sums[measure]
    if (groups === 0) return t('numbers.few')
    return t('numbers.of', { people: format.number(people), headcount: format.number(headcount) })
  }
  return (
    <StackedTable
      caption={t('trend.caption')}
      rows={points.toReversed()}
      rowKey={({ onDate }) => onDate}
      columns={[
        {
          key: 'week',
          header: t('trend.week'),
          rowHeader: true,
          cell: ({ onDate }) => <span className="whitespace-nowrap">{dayInWords(format, onDate)}</span>,
        },
        {
          key: 'groups',
          header: t('trend.groups'),
          numeric: true,
          cell: ({ sums }) => format.number(sums.named.groups),
        },
        ...CAMPAIGN_MEASURES.map((measure) => ({
          key: measure,
          header: t(`numbers.measure.${measure}`),
          numeric: true,
          cell: (point: Points[number]) => cell(measure, point),
        })),
      ]}
    />
  )
}
