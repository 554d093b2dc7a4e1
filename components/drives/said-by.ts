import { getFormatter, getTranslations } from 'next-intl/server'
import type { CalendarDate } from '@/lib/clock'
import type { Effective } from '@/lib/drives/effective-attributes'
import { dayInWords } from '@/lib/i18n/day-in-words'

/** Says of an answer that it is the campaign's or the network's; `null` for the group's own, and where nobody said anything. */
export async function saidByOthers(
  said: Effective | null | undefined,
  today: CalendarDate,
): Promise<string | null> {
  if (!said || said.from === 'drive') return null
  const t = await getTranslations('strategy.scope.from')
  return t(said.from, { date: dayInWords(await getFormatter(), said.fromOn, today) })
}
