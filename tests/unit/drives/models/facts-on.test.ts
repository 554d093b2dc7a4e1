import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type CalendarDate } from '@/lib/clock'
import type { ElectionFact } from '@/lib/drives/models/metrics/model-facts'
import { factsOn, factsOnDays, type RecordedFacts } from '@/lib/drives/models/metrics/recorded-facts'
import { anyDay, anyHistory } from '../../coverage/random-history'

const TODAY = '2026-11-20'
const recorded: RecordedFacts = {
  ...{ today: TODAY, knownAt: null, said: [], signsOn: [], cells: [], promises: [], actions: [], ties: [] },
  drive: { cellIds: [], workers: [], headcounts: [], shocks: [] },
  ...{
    withContact: 12,
    pledges: [],
    contracts: [],
    demands: [],
    grievances: [],
    stewards: [],
    decisions: [],
  },
  ...{
    cards: { authorization: { valid: 8, signed: 9 } },
    bodies: [],
    stances: [],
    elections: [],
    reported: [],
  },
}
const day = fc.integer({ min: -300, max: 0 }).map((days) => addDays(TODAY, days))
const promise = fc
  .record({ madeOn: day, lasts: fc.nat(60), dueOn: day, outcome: fc.constantFrom('kept', 'not_kept', null) })
  .map(({ madeOn, lasts, dueOn, outcome }) => {
    const closedOn = outcome && addDays(madeOn, lasts)
    return {
      madeOn,
      dueOn,
      outcome: closedOn && closedOn <= TODAY ? outcome : null,
      closedOn: closedOn && closedOn <= TODAY ? closedOn : null,
    }
  })

test('a promise is there from the day on which it was made and open until the day on which it was closed', () => {
  fc.assert(
    fc.property(fc.array(promise), day, (promises, on) => {
      const seen = factsOn({ ...recorded, promises }, on).promises
      expect(seen).toHaveLength(
        on === TODAY ? promises.length : promises.filter(({ madeOn }) => madeOn <= on).length,
      )
      for (const { outcome, closedOn } of seen)
        expect(outcome !== null).toBe(closedOn !== null && closedOn <= on)
    }),
  )
})

test('many days at once are what each of them is alone', () => {
  fc.assert(
    fc.property(anyHistory, fc.array(anyDay, { minLength: 1, maxLength: 8 }), (drive, some) => {
      const days = some.toSorted()
      const all = { ...recorded, drive }
      expect(factsOnDays(all, days)).toEqual(days.map((on) => factsOn(all, on)))
    }),
  )
})

test('the last sign of life is never after the day', () => {
  fc.assert(
    fc.property(fc.array(day), day, (signsOn, on) => {
      const last = factsOn({ ...recorded, signsOn }, on).lastSignOn
      const until = signsOn.filter((sign) => sign <= on)
      expect(last).toBe(until.length === 0 ? null : until.toSorted().at(-1))
    }),
  )
})

test('what is kept only as it is today is known of today only', () => {
  const kept = (on: CalendarDate) => {
    const { withContact, pledges, cards } = factsOn(recorded, on)
    return { withContact, pledges, cards }
  }
  expect(kept(TODAY)).toEqual({ withContact: 12, pledges: [], cards: recorded.cards })
  expect(kept('2026-11-19')).toEqual({ withContact: null, pledges: null, cards: null })
})

test('votes promised for an election that was to come then are not known any more, counted ones are', () => {
  const election: ElectionFact = {
    ...{ electorate: 'members', electorateSize: 40, members: 50, goalVotes: 21, votesCast: 30 },
    ...{ ballotOn: '2026-10-01', countedOn: '2026-10-02', sites: [], delegates: [] },
  }
  const on = (at: CalendarDate) => factsOn({ ...recorded, elections: [election] }, at).elections
  expect(on('2026-10-02')).toEqual([election])
  expect(on('2026-10-01')).toBeNull()
})
