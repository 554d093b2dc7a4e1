import { getFormatter, getTranslations } from 'next-intl/server'
import { StackedTable } from '@/components/ui/stacked-table'
import {
  CAMPAIGN_MEASURES,
  type CampaignMeasure,
  PERCENT_FROM_PEOPLE,
} from '@/lib/campaigns/published-counts'
import type { RollUp, ShownWeek } from '@/lib/campaigns/roll-up'
import { dayInWords } from '@/lib/i18n/day-in-words'

type Props = {
  groups: { place: string; name: string }[]
  /** The newest week of each group that was counted. */
  latest: ShownWeek[]
  sums: RollUp
}

type Line = { key: string; name: string; week: ShownWeek | null; sums: RollUp | null }

/** Every group's numbers beside each other, then what is shown of them together; each with what it is out of. */
export async function CampaignNumbers({ groups, latest, sums }: Props) {
  const t = await getTranslations('campaigns.numbers')
  const format = await getFormatter()
  const of = (people: number, headcount: number | null) =>
    headcount
      ? t('of', { people: format.number(people), headcount: format.number(headcount) })
      : format.number(people)
  const withPercent = (people: number, whole: number | null) => (
    <>
      {of(people, whole)}
      {whole !== null && whole >= PERCENT_FROM_PEOPLE && (
        <span className="block text-ink-muted text-xs max-md:inline">
          {' '}
          {format.number(people / whole, { style: 'percent', maximumFractionDigits: 0 })}
        </span>
      )}
    </>
  )

  const count = (measure: CampaignMeasure, { week, sums: together }: Line) => {
    if (together) {
      const { people, headcount, groups: counted } = together[measure]
      if (counted === 0) return t('few')
      return (
        <>
          {withPercent(people, headcount)}
          <span className="block text-ink-muted text-xs max-md:inline">
            {' '}
            {t('sumOf', { groups: format.number(counted), all: format.number(groups.length) })}
          </span>
        </>
      )
    }
    if (!week) return t('none')
    const people = week.counts[measure]
    if (people === null) return <span className="text-ink-muted italic">{t('few')}</span>
    return withPercent(people, week.headcount)
  }

  const rows: Line[] = [
    ...groups.map(({ place, name }) => ({
      key: place,
      name,
      week: latest.find((week) => week.place === place) ?? null,
      sums: null,
    })),
    { key: 'together', name: t('sum'), week: null, sums },
  ]
  return (
    <StackedTable
      caption={t('caption')}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { key: 'group', header: t('group'), rowHeader: true, cell: ({ name }) => name },
        {
          key: 'week',
          header: t('week'),
          cell: ({ week, sums: together }) =>
            together ? t('newest') : week ? dayInWords(format, week.onDate) : t('none'),
        },
        ...CAMPAIGN_MEASURES.map((measure) => ({
          key: measure,
          header: t(`measure.${measure}`),
          numeric: true,
          cell: (line: Line) => count(measure, line),
        })),
      ]}
    />
  )
}
