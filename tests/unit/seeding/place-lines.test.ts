import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MOST_PLACES, notThereYet, PLACE_LENGTH, readPlaceLines } from '@/lib/seeding/places/place-lines'
import { PLACE_STATES, placeCounts } from '@/lib/seeding/places/place-state'
import { refuseAddPlaces, refuseGoing } from '@/lib/seeding/places/policy'

test('a list that was pasted becomes places, one a line, each once', () => {
  const pasted =
    '1. Copper Kettle, Main St\r\n- Copper Kettle, Elm St\n\n  copper kettle main st  \nRiverside\tDover\tDE\n24 Hour Diner'
  expect(readPlaceLines(pasted)).toEqual([
    ...['Copper Kettle, Main St', 'Copper Kettle, Elm St', 'Riverside, Dover, DE', '24 Hour Diner'],
  ])
})

test('whatever is pasted: no place twice, none empty or too long, and reading the result again changes nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 300 }), { maxLength: 30 }), (lines) => {
      const places = readPlaceLines(lines.join('\n'))
      expect(notThereYet([], places)).toEqual(places)
      expect(notThereYet(places, places)).toEqual([])
      for (const place of places) {
        expect(place.length).toBeGreaterThan(0)
        expect(place.length).toBeLessThanOrEqual(PLACE_LENGTH)
        expect(place).not.toMatch(/[\n\t]/)
      }
    }),
  )
})

test('nobody was visited less often than somebody there wanted to talk', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PLACE_STATES)), (states) => {
      const { places, visited, interested } = placeCounts(states)
      expect(places).toBe(states.length)
      expect(visited).toBeLessThanOrEqual(places)
      expect(interested).toBeLessThanOrEqual(visited)
    }),
  )
})

test('places belong to an open call that is carried by hand, up to a full list', () => {
  const list = { kind: 'clean_play', isClosed: false, places: 3 }
  expect(refuseAddPlaces(list)).toBeNull()
  expect(refuseAddPlaces({ ...list, kind: 'public_call' })).not.toBeNull()
  expect(refuseAddPlaces({ ...list, isClosed: true })).not.toBeNull()
  expect(refuseAddPlaces({ ...list, places: MOST_PLACES })).not.toBeNull()
})

test('nobody takes a place from another, and anybody may give it back', () => {
  const me = { userId: 'me' }
  expect(refuseGoing(me, null, { going: true })).toBeNull()
  expect(refuseGoing(me, 'other', { going: true })).toMatchObject({ key: 'places.refused.taken' })
  expect(refuseGoing(me, 'other', { going: false })).toBeNull()
})
