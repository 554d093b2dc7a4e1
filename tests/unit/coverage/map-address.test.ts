import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mapHref, mapViewOf } from '@/lib/coverage/map-address'
import { MAP_MEASURES } from '@/lib/coverage/map-measures'
import { MAP_SIDES } from '@/lib/coverage/map-sides'
import { anyDay } from './random-history'

const view = fc.record({
  measure: fc.constantFrom(...MAP_MEASURES),
  side: fc.constantFrom(...MAP_SIDES),
  order: fc.constantFrom('holes' as const, 'shop' as const),
  issueId: fc.constant(null),
  past: fc.option(fc.record({ day: anyDay, by: fc.constantFrom('now' as const, 'then' as const) }), {
    nil: null,
  }),
  size: fc.constantFrom('usual' as const, 'big' as const),
})

test('every view of the map has an address that brings it back, and no word in it', () => {
  fc.assert(
    fc.property(view, (asked) => {
      const { searchParams } = new URL(mapHref('d1', asked), 'http://localhost')
      expect(mapViewOf(Object.fromEntries(searchParams))).toEqual(asked)
      expect(searchParams.get('show')).toHaveLength(1)
    }),
  )
})

test('an address that means nothing shows people talked with, today', () => {
  expect(mapViewOf({ show: 'x', rows: '?', on: '2026-02-30', order: 'q' })).toEqual({
    measure: 'talkedTo',
    side: 'area',
    order: 'holes',
    issueId: null,
    past: null,
    size: 'usual',
  })
})
