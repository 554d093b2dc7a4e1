import { getFormatter, getTranslations } from 'next-intl/server'
import { Timeline } from '@/components/ui/timeline'
import type { CalendarDate } from '@/lib/clock'
import { dayInWords } from '@/lib/i18n/day-in-words'

type Check = {
  checkId: string
  on: CalendarDate
  chosen: string
  leaning: readonly string[]
  why: string
  reviewOn: CalendarDate
}

/** When the group chose what, to what its answers leaned and when it wanted to look again. */
export async function ModelCheckHistory({
  checks,
  today,
}: {
  checks: readonly Check[]
  today: CalendarDate
}) {
  const t = await getTranslations('strategy.model')
  const format = await getFormatter()
  return (
    <Timeline
      label={t('history')}
      items={checks.map(({ checkId, on, chosen, leaning, why, reviewOn }) => ({
        id: checkId,
        dateTime: on,
        when: dayInWords(format, on, today),
        title: chosen,
        body: [
          leaning.length > 0 && t('leanedTo', { models: format.list(leaning, { type: 'conjunction' }) }),
          why,
          t('reviewedOn', { date: dayInWords(format, reviewOn, today) }),
        ]
          .filter(Boolean)
          .join('\n'),
      }))}
    />
  )
}
