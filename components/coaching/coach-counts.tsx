import { getFormatter, getTranslations } from 'next-intl/server'

type Props = { counts: { named: number; talked: number; headcount: number | null; onDate: string } | null }

/** One line of a drive's counts, with what they are out of and their day. */
export async function CoachCounts({ counts }: Props) {
  const t = await getTranslations('coaching.home')
  const format = await getFormatter()
  if (!counts) return t('noCounts')
  const date = format.dateTime(new Date(`${counts.onDate}T00:00:00Z`), {
    dateStyle: 'medium',
    timeZone: 'UTC',
  })
  const named = format.number(counts.named)
  if (counts.headcount === null) return t('countsOpen', { named, date })
  return t('counts', {
    named,
    headcount: format.number(counts.headcount),
    talked: format.number(counts.talked),
    date,
  })
}
