import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  CAMPAIGN_MEASURES,
  fitToShow,
  publishedWeeks,
  type ShownCounts,
  type WeekCounts,
} from '@/lib/campaigns/published-counts'
import { SUPPRESSION_K, SUPPRESSION_OPEN_VALUES } from '@/lib/coverage/published-constants'
import { suppressCounts } from '@/lib/coverage/suppress-counts'

const upTo = (most: number) => Array.from({ length: most + 1 }, (_, count) => count)

/** Every possible week of a drive with this many people at most. */
function everyWeek(most: number): WeekCounts[] {
  return upTo(most).flatMap((named) =>
    upTo(named).flatMap((assessed) =>
      upTo(assessed).flatMap((supporters) =>
        upTo(supporters).map((verified) => ({
          ...{ named, assessed, supporters, verified },
          // Parts of the whole list only: nobody can subtract them from each other.
          ...{ talkedTo: 0, committee: 0 },
        })),
      ),
    ),
  )
}

const week = fc
  .tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40))
  .map(([named, talked, assessed, supporters, verified, committee]): WeekCounts => {
    const known = Math.min(assessed, named)
    const support = Math.min(supporters, known)
    return {
      named,
      talkedTo: Math.min(talked, named),
      assessed: known,
      supporters: support,
      verified: Math.min(verified, support),
      committee: Math.min(committee, named),
    }
  })

const SUBTRACTABLE = [
  ['named', 'talkedTo'],
  ['named', 'assessed'],
  ['named', 'supporters'],
  ['named', 'verified'],
  ['named', 'committee'],
  ['assessed', 'supporters'],
  ['assessed', 'verified'],
  ['supporters', 'verified'],
] as const

test('a part of a whole is shown exactly when the published suppression shows it', () => {
  for (const named of upTo(40))
    for (const committee of upTo(named)) {
      const shown = fitToShow({ named, talkedTo: 0, assessed: 0, supporters: 0, verified: 0, committee })
      const [part] = suppressCounts([committee, named - committee]).counts
      if (shown.named !== null) expect([named, committee, shown.committee]).toEqual([named, committee, part])
    }
})

test('whoever knows these very rules can narrow no withheld number to fewer than three values', () => {
  const byWhatIsShown = new Map<string, WeekCounts[]>()
  for (const counts of everyWeek(14)) {
    const key = JSON.stringify(fitToShow(counts))
    byWhatIsShown.set(key, [...(byWhatIsShown.get(key) ?? []), counts])
  }
  const narrow: string[] = []
  for (const [key, possible] of byWhatIsShown) {
    const shown = JSON.parse(key) as ShownCounts
    for (const measure of CAMPAIGN_MEASURES) {
      const values = new Set(possible.map((counts) => counts[measure]))
      if (shown[measure] === null && values.size < SUPPRESSION_OPEN_VALUES) narrow.push(`${measure} ${key}`)
    }
  }
  expect(narrow).toEqual([])
})

test('nothing below five is shown, and nothing that leaves fewer than five when subtracted', () => {
  fc.assert(
    fc.property(fc.array(week, { minLength: 1, maxLength: 12 }), (weeks) => {
      for (const shown of publishedWeeks(weeks)) {
        for (const measure of CAMPAIGN_MEASURES) {
          const people = shown[measure]
          if (people !== null) expect(people === 0 || people >= SUPPRESSION_K).toBe(true)
        }
        for (const [whole, part] of SUBTRACTABLE) {
          const [all, some] = [shown[whole], shown[part]]
          if (all !== null && some !== null)
            expect(all - some === 0 || all - some >= SUPPRESSION_K).toBe(true)
        }
      }
    }),
  )
})

test('no two weeks of a drive differ by fewer than five people', () => {
  fc.assert(
    fc.property(fc.array(week, { minLength: 2, maxLength: 12 }), (weeks) => {
      const shown = publishedWeeks(weeks)
      for (const measure of CAMPAIGN_MEASURES) {
        const seen = shown.flatMap((counts) => counts[measure] ?? [])
        for (const [place, people] of seen.slice(1).entries()) {
          const moved = Math.abs(people - (seen[place] ?? 0))
          expect(moved === 0 || moved >= SUPPRESSION_K).toBe(true)
        }
      }
    }),
  )
})

test('what is shown is at most four behind', () => {
  fc.assert(
    fc.property(fc.array(week, { minLength: 1, maxLength: 12 }), (weeks) => {
      for (const [place, shown] of publishedWeeks(weeks).entries())
        for (const measure of CAMPAIGN_MEASURES) {
          const people = shown[measure]
          if (people !== null)
            expect(Math.abs(people - (weeks[place]?.[measure] ?? 0))).toBeLessThan(SUPPRESSION_K)
        }
    }),
  )
})
