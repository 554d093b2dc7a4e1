import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '@/lib/clock'
import { DRIVE_ATTRIBUTE_KINDS } from '@/lib/drives/drive-attributes'
import { effectiveAttributes, SAID_BY, type Said } from '@/lib/drives/effective-attributes'

const dayOf = (days: number) => addDays('2026-01-01', days)
const day = fc.nat(400).map(dayOf)

const saidArbitrary: fc.Arbitrary<Said> = fc
  .record({
    id: fc.uuid(),
    kind: fc.constantFrom(...DRIVE_ATTRIBUTE_KINDS),
    value: fc.constantFrom('one', 'two', 'three', 'four'),
    from: fc.constantFrom(...SAID_BY),
    fromOn: day,
    recordedAt: fc.nat(5).map((hour) => new Date(Date.UTC(2026, 0, 1, hour))),
    reachesFrom: fc.option(day),
    reachesUntil: fc.option(day),
  })
  .map((said) => (said.from === 'campaign' ? said : { ...said, reachesFrom: null, reachesUntil: null }))
const answers = fc.uniqueArray(saidArbitrary, { selector: ({ id }) => id, maxLength: 12 })

const spoken = (said: readonly Said[], on: string) =>
  said.filter(
    (each) =>
      each.fromOn <= on &&
      (each.reachesFrom ?? each.fromOn) <= on &&
      (each.reachesUntil === null || on < each.reachesUntil),
  )

test('what a drive says itself goes before its campaign, and that before the network', () => {
  fc.assert(
    fc.property(answers, day, (said, on) => {
      const holds = effectiveAttributes(said, on)
      for (const kind of DRIVE_ATTRIBUTE_KINDS) {
        const by = SAID_BY.find((from) => spoken(said, on).some((s) => s.from === from && s.kind === kind))
        expect(holds[kind]?.from).toBe(by)
      }
    }),
  )
})

test('of the same one the newest answer dated by the day holds, however they are ordered', () => {
  fc.assert(
    fc.property(answers, day, (said, on) => {
      const holds = effectiveAttributes(said, on)
      expect(effectiveAttributes(said.toReversed(), on)).toEqual(holds)
      for (const held of Object.values(holds)) {
        const rivals = spoken(said, on).filter(({ kind, from }) => kind === held.kind && from === held.from)
        expect(rivals.every(({ fromOn }) => fromOn <= held.fromOn)).toBe(true)
        expect(rivals.some(({ value, fromOn }) => value === held.value && fromOn === held.fromOn)).toBe(true)
      }
    }),
  )
})

test('what begins later changes nothing before', () => {
  fc.assert(
    fc.property(answers, saidArbitrary, day, (said, later, on) => {
      const tomorrow = { ...later, fromOn: addDays(on, 1) }
      expect(effectiveAttributes([...said, tomorrow], on)).toEqual(effectiveAttributes(said, on))
    }),
  )
})
