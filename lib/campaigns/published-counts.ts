import { SUPPRESSION_K } from '@/lib/coverage/published-constants'

/** What drives of a campaign compare, each part after the count that it is a part of. */
export const CAMPAIGN_MEASURES = [
  'named',
  'talkedTo',
  'assessed',
  'supporters',
  'verified',
  'committee',
] as const
export type CampaignMeasure = (typeof CAMPAIGN_MEASURES)[number]

/** A percentage of fewer people than this says more than the count would. Usual practice in health statistics. */
export const PERCENT_FROM_PEOPLE = 20

/** One week's counts of a drive, as its committee sees them. */
export type WeekCounts = Record<CampaignMeasure, number>

/** The same as other drives see it; `null` is withheld. */
export type ShownCounts = Record<CampaignMeasure, number | null>

/** Of which count each is a part: whoever sees both can subtract. */
const WHOLE_OF: Record<CampaignMeasure, CampaignMeasure | null> = {
  named: null,
  talkedTo: 'named',
  assessed: 'named',
  supporters: 'assessed',
  verified: 'supporters',
  committee: 'named',
}

/**
 * What other drives may see of each week, oldest first. A count moves only by {@link SUPPRESSION_K} or more, so that no
 * two weeks give away what fewer people did, and then passes {@link fitToShow}.
 *
 * No count of one drive ever enters a sum with a withheld one, so knowing the numbers of all other drives helps nobody.
 * `app.shown_weeks` does the same in the database, from which nothing else leaves.
 */
export function publishedWeeks(weeks: readonly WeekCounts[]): ShownCounts[] {
  let kept: Readonly<Record<string, number>> = {}
  let lastShown: Partial<WeekCounts> = {}
  return weeks.map((week) => {
    kept = stepped(kept, week)
    const shown = fitToShow(kept as WeekCounts, lastShown)
    lastShown = { ...lastShown, ...onlyShown(shown) }
    return shown
  })
}

const onlyShown = (counts: ShownCounts): Partial<WeekCounts> =>
  Object.fromEntries(Object.entries(counts).filter(([, people]) => people !== null))

/** The counts of `fresh`, except those that moved by fewer than {@link SUPPRESSION_K} people: these stay as they were held. */
const stepped = (
  held: Readonly<Record<string, number>>,
  fresh: Readonly<Record<string, number>>,
): Record<string, number> =>
  Object.fromEntries(
    Object.entries(fresh).map(([name, count]) => {
      const before = held[name]
      return [name, before !== undefined && Math.abs(count - before) < SUPPRESSION_K ? before : count]
    }),
  )

/**
 * Hides counts of 1 to {@link SUPPRESSION_K} − 1, and those that lie so close below a larger shown one that subtracting
 * would leave as few people, or so close to what was shown of them last. For a part and its whole this is
 * `suppressCounts([part, whole − part])`.
 */
export function fitToShow(counts: WeekCounts, lastShown: Partial<WeekCounts> = {}): ShownCounts {
  const shown: Partial<ShownCounts> = {}
  for (const measure of CAMPAIGN_MEASURES) {
    const part = counts[measure]
    const whole = nearestShown(measure, shown) ?? part
    const moved = Math.abs(part - (lastShown[measure] ?? part))
    shown[measure] = mayShow(part) && mayShow(whole - part) && mayShow(moved) ? part : null
  }
  return shown as ShownCounts
}

const mayShow = (people: number): boolean => people === 0 || people >= SUPPRESSION_K

function nearestShown(measure: CampaignMeasure, shown: Partial<ShownCounts>): number | null {
  const whole = WHOLE_OF[measure]
  if (whole === null) return null
  return shown[whole] ?? nearestShown(whole, shown)
}
