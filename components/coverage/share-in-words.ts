import type { CalendarDate } from '@/lib/clock'
import type { CellCoverage, Share } from '@/lib/coverage/cell-coverage'

type Translate = (key: string, params?: Record<string, string | number>) => string

/** What a share is of and as of when: "54 of 200 people · estimate of Nov 3". `t` reads the namespace `coverage`. */
export function shareInWords(
  t: Translate,
  { count, of }: Share,
  headcount: CellCoverage['headcount'],
  day: (date: CalendarDate) => string,
): string {
  if (of === null || headcount === null) return t('headline.noEstimate', { count })
  const basis = t(`basis.${headcount.source}`, { date: day(headcount.onDate) })
  return t('headline.of', { count, total: of, basis })
}
