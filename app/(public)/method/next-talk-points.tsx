import { getFormatter, getTranslations } from 'next-intl/server'
import { Section } from '@/components/ui/section'
import { StackedTable } from '@/components/ui/stacked-table'
import {
  LOAD_POINTS,
  MOST_FOLLOWERS,
  NO_LANGUAGE_POINTS,
  REST_DAYS,
  WHO_POINTS,
  WHY_POINTS,
} from '@/lib/conversations/next-conversation-points'

const REASONS = [
  ...Object.entries(WHY_POINTS).map(([key, points]) => ({ key: `why.${key}`, points: points as number })),
  ...Object.entries(WHO_POINTS).map(([key, points]) => ({ key: `who.${key}`, points: points as number })),
  { key: 'who.no_language', points: -NO_LANGUAGE_POINTS },
  { key: 'who.load', points: -LOAD_POINTS },
]

/** What makes a talk come next and who should have it, from the numbers that the code itself reads. */
export async function NextTalkPoints() {
  const t = await getTranslations('method.next')
  const format = await getFormatter()
  return (
    <Section title={t('title')}>
      <p className="max-w-words">{t('text', { days: REST_DAYS, followers: MOST_FOLLOWERS })}</p>
      <StackedTable
        caption={t('points')}
        rows={REASONS}
        rowKey={({ key }) => key}
        columns={[
          { key: 'reason', header: t('reason'), rowHeader: true, cell: ({ key }) => t(key) },
          {
            key: 'points',
            header: t('points'),
            cell: ({ points }) => format.number(points, { signDisplay: 'exceptZero' }),
          },
        ]}
      />
    </Section>
  )
}
