import { getFormatter, getTranslations } from 'next-intl/server'
import type { CalendarDate } from '@/lib/clock'
import { dayInWords } from '@/lib/i18n/day-in-words'

type Decided = { title: string; outcome: string | null; closedOn: CalendarDate | null; today: CalendarDate }

/** An adopted decision as evidence for the step that follows from it; empty for one that was not adopted, and where there is none. */
export async function decidedInWords(decision: Decided | null): Promise<string> {
  if (decision?.outcome !== 'adopted') return ''
  const { title, closedOn, today } = decision
  const t = await getTranslations('strategy.decision')
  return closedOn === null
    ? title
    : t('evidence', { title, date: dayInWords(await getFormatter(), closedOn, today) })
}
