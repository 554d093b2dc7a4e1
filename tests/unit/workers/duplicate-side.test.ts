import { expect, test } from 'vitest'
import { type DuplicateSide, differing, telling } from '@/lib/workers/duplicate-side'
import { moreComplete } from '@/lib/workers/more-complete'

const side = (workerId: string, said: Partial<DuplicateSide> = {}): DuplicateSide => ({
  ...{ workerId, code: workerId, name: { first: 'José', last: null, nick: null } },
  ...{ cellIds: [], contacts: [], talks: 0, lastTalkOn: null, value: null, active: true, boundary: 'anyone' },
  ...{ isSeated: false, signsIn: false, addedAt: new Date('2026-01-05T12:00:00Z'), fromList: false },
  ...said,
})

test('only what one of the two has something to say about gets a line', () => {
  expect(telling(side('a'), side('b'))).toEqual(['name', 'place', 'since'])
  expect(telling(side('a', { talks: 2 }), side('b', { boundary: 'leave_alone' }))).toEqual([
    ...['name', 'place', 'talks', 'lastTalk', 'wish', 'since'],
  ])
})

test('silence on one side contradicts nothing; another area, phone or status does', () => {
  expect(differing(side('a', { cellIds: ['dock'], value: 2 }), side('b'))).toEqual(new Set())
  const one = side('a', { cellIds: ['dock'], contacts: ['1'], value: 2 })
  const other = side('b', { cellIds: ['pack'], contacts: ['2'], value: 4, active: false })
  expect(differing(one, other)).toEqual(new Set(['place', 'contacts', 'stand', 'works']))
  expect(differing(one, side('b', { cellIds: ['dock', 'pack'], contacts: ['2', '1'] }))).toEqual(new Set())
})

test('the row with a login stays, then the one with more talks, then the older one; either way round', () => {
  const [login, talks, old] = [
    side('a', { signsIn: true }),
    side('b', { talks: 3 }),
    side('c', { addedAt: new Date('2025-01-05T12:00:00Z') }),
  ]
  expect([moreComplete(login, talks), moreComplete(talks, login)]).toEqual([login, login])
  expect([moreComplete(talks, old), moreComplete(old, talks)]).toEqual([talks, talks])
  expect([moreComplete(old, side('d')), moreComplete(side('d'), old)]).toEqual([old, old])
  const twin = side('b')
  expect(moreComplete(side('a'), twin)).toEqual(moreComplete(twin, side('a')))
})
