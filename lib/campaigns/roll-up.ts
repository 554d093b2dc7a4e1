import type { CalendarDate } from '@/lib/clock'
import { CAMPAIGN_MEASURES, type CampaignMeasure, type ShownCounts } from './published-counts'

/** One week of one drive, as the database lets others see it. */
export type ShownWeek = {
  place: string
  onDate: CalendarDate
  counts: ShownCounts
  issues: Readonly<Record<string, number>>
  /** The drive's own estimate of how many work there. */
  headcount: number | null
}

/** A sum over the drives that show a count. `people` of `headcount` in `groups`; the others are in neither. */
export type RollUpSum = { people: number; headcount: number; groups: number }

export type RollUp = Record<CampaignMeasure, RollUpSum>

/** The newest week of each drive, in the order of `weeks`; drives that were not counted yet are not in it. */
export function latestWeeks(weeks: readonly ShownWeek[]): ShownWeek[] {
  const latest = new Map<string, ShownWeek>()
  for (const week of weeks) {
    const before = latest.get(week.place)
    if (!before || before.onDate < week.onDate) latest.set(week.place, week)
  }
  return [...latest.values()]
}

/**
 * Adds up what drives show, count by count. A drive that withholds one, or has no estimate of its size, is left out of that
 * sum and of its denominator, so that no sum says anything about it.
 */
export function rollUp(weeks: readonly ShownWeek[]): RollUp {
  return Object.fromEntries(
    CAMPAIGN_MEASURES.map((measure) => {
      const shown = weeks.flatMap(({ counts, headcount }) => {
        const people = counts[measure]
        return people === null || headcount === null ? [] : [{ people, headcount }]
      })
      return [
        measure,
        {
          people: shown.reduce((sum, { people }) => sum + people, 0),
          headcount: shown.reduce((sum, { headcount }) => sum + headcount, 0),
          groups: shown.length,
        },
      ]
    }),
  ) as RollUp
}

/** An issue that people of several drives named: in how many drives, and how many people there. */
export type CommonIssue = { code: string; people: number; groups: number }

/** Issues named in the most drives first, then by people, then by code. Counts that no drive shows are in no sum. */
export function commonIssues(weeks: readonly ShownWeek[]): CommonIssue[] {
  const sums = new Map<string, CommonIssue>()
  for (const { issues } of weeks)
    for (const [code, people] of Object.entries(issues)) {
      if (people === 0) continue
      const sum = sums.get(code) ?? { code, people: 0, groups: 0 }
      sums.set(code, { code, people: sum.people + people, groups: sum.groups + 1 })
    }
  return [...sums.values()].toSorted(
    (a, b) => b.groups - a.groups || b.people - a.people || (a.code < b.code ? -1 : 1),
  )
}

/** The roll-up of every week on which something was counted, oldest first: each drive with its newest week up to then. */
export function rollUpTrend(weeks: readonly ShownWeek[]): { onDate: CalendarDate; sums: RollUp }[] {
  const days = [...new Set(weeks.map(({ onDate }) => onDate))].toSorted()
  return days.map((onDate) => ({
    onDate,
    sums: rollUp(latestWeeks(weeks.filter((week) => week.onDate <= onDate))),
  }))
}
