import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alsoCalled } from '@/lib/workers/also-called'
import { idsIn, withKept } from '@/lib/workers/kept-instead'
import { suggestDuplicates, withoutRuledOut } from '@/lib/workers/suggest-duplicates'

const suggested = (people: Parameters<typeof suggestDuplicates>[0]) => {
  const steps = suggestDuplicates(people)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
const named = (
  id: string,
  first: string | null,
  last: string | null,
  more: Partial<{ nick: string; contact: string }> = {},
) => ({
  ...{ id, name: { first, last, nick: more.nick ?? null }, cellKey: null },
  contactKeys: more.contact ? [more.contact] : [],
})
const pairsOf = (people: ReturnType<typeof named>[]) =>
  suggested(people).map(({ one, other }) => [one, other].sort().join(' '))

test.each([
  ['accents', named('a', 'José', 'Núñez'), named('b', 'Jose', 'Nunez')],
  ['a nickname', named('a', 'Pepe', 'Álvarez'), named('b', 'José', 'Álvarez')],
  ['a second last name', named('a', 'José', 'Álvarez'), named('b', 'José', 'Álvarez-Ruiz')],
  ['an initial', named('a', 'J.', 'Alvarez'), named('b', 'José', 'Álvarez')],
  ['a typing error', named('a', 'Marta', 'Kowalczyk'), named('b', 'Marta', 'Kowalcyzk')],
  [
    'the same phone',
    named('a', 'Big Lou', null, { contact: 'x' }),
    named('b', 'Louis', 'Marsh', { contact: 'x' }),
  ],
])('two rows that differ by %s are suggested with a reason', (_, one, other) => {
  const [pair] = suggested([one, other])
  expect(pair?.reasons.length).toBeGreaterThan(0)
  expect(suggested([other, one])).toEqual(suggested([one, other]))
})

const part = fc.constantFrom('José', 'Jose', 'Pepe', 'J', 'Álvarez', 'Alvarez', 'Ruiz', 'Kim', 'Dana', 'Bo')
const people = fc
  .array(fc.tuple(fc.option(part), fc.option(part), fc.option(fc.constantFrom('x', 'y'))), { maxLength: 12 })
  .map((rows) =>
    rows.map(([first, last, contact], index) =>
      named(`p${String(index).padStart(2, '0')}`, first ?? 'Al', last, contact ? { contact } : {}),
    ),
  )

test('the order of people changes nothing, and nobody is their own double', () => {
  fc.assert(
    fc.property(people, fc.infiniteStream(fc.nat()), (all, order) => {
      const shuffled = all
        .map((person) => ({ person, at: order.next().value ?? 0 }))
        .sort((a, b) => a.at - b.at)
        .map(({ person }) => person)
      expect(suggested(shuffled)).toEqual(suggested(all))
      expect(suggested(all).every(({ one, other }) => one !== other)).toBe(true)
    }),
  )
})

test('whoever was said to be somebody else is not suggested again, whichever was named first', () => {
  const [one, other] = [named('a', 'José', 'Núñez'), named('b', 'Jose', 'Nunez')]
  const pairs = suggested([one, other])
  expect(pairsOf([one, other])).toEqual(['a b'])
  expect(withoutRuledOut(pairs, [{ one: 'b', other: 'a' }])).toEqual([])
  expect(withoutRuledOut(pairs, [{ one: 'b', other: 'c' }])).toHaveLength(1)
})

test('the name of the other row is offered as a nickname only where it says something new', () => {
  const jose = { first: 'José', last: 'Álvarez-Ruiz', nick: null }
  expect(alsoCalled(jose, { first: 'J.', last: 'Alvarez', nick: null })).toBe('J. Alvarez')
  expect(alsoCalled(jose, { first: 'Jose', last: 'Alvarez Ruiz', nick: null })).toBeNull()
  expect(alsoCalled({ ...jose, nick: 'Pepe' }, { first: 'J.', last: null, nick: null })).toBeNull()
  expect(alsoCalled(jose, { first: 'José', last: null, nick: 'Pepe' })).toBe('Pepe')
})

test('an entry about somebody who was joined is about who was kept, wherever the id stands', () => {
  const [merged, kept] = ['0197b6a0-0000-7000-8000-00000000000a', '0197b6a0-0000-7000-8000-00000000000b']
  const input = {
    workerId: merged.toUpperCase(),
    workerIds: [merged, kept],
    deep: { others: [{ workerId: merged }] },
    text: 'x',
  }
  expect(idsIn(input).sort()).toEqual([merged, kept])
  expect(withKept(input, { [merged]: kept })).toEqual({
    ...{ workerId: kept, workerIds: [kept], deep: { others: [{ workerId: kept }] }, text: 'x' },
  })
})
