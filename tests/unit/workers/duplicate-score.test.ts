import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DuplicateRecord, prepareRecord, scoreDuplicate } from '@/lib/workers/duplicate-score'
import { duplicatesInSteps } from '@/lib/workers/find-duplicates'
import { splitName } from '@/lib/workers/split-name'

const record = (text: string, more: Partial<DuplicateRecord> = {}): DuplicateRecord => ({
  name: splitName(text),
  contactKeys: [],
  cellKey: null,
  ...more,
})
const score = (one: DuplicateRecord, other: DuplicateRecord) =>
  scoreDuplicate(prepareRecord(one), prepareRecord(other))
const compare = (one: string, other: string) => score(record(one), record(other))

describe('people who may be one are suggested, with the reason', () => {
  test.each([
    ['J. Alvarez', 'Jose A.', 'possible', 'initial'],
    ['J. Alvarez', 'José Álvarez-Ruiz', 'likely', 'second_surname'],
    ['Jose A.', 'José Álvarez-Ruiz', 'likely', 'initial'],
    ['Jose Alvarez', 'José Álvarez', 'likely', 'accents'],
    ['ALVAREZ RUIZ, JOSE', 'José Álvarez Ruiz', 'likely', 'accents'],
    ['Alvarez Jose', 'Jose Alvarez', 'likely', 'swapped'],
    ['Jorge Hernández', 'Jorge Ernandez', 'likely', 'sounds_alike'],
    ['Stephanie Nguyen', 'Stephenie Nguyen', 'likely', 'typo'],
    ['Pepe Álvarez', 'José Álvarez', 'likely', 'short_form'],
    ['Bill Carter', 'William Carter', 'likely', 'short_form'],
    ['Nunez', 'Núñez', 'possible', 'accents'],
    ['“Flaco”', 'Ernesto Salas “Flaco”', 'possible', 'same_nickname'],
    ['María de la Cruz', 'Maria Cruz', 'likely', 'same_name'],
  ])('%s and %s', (one, other, verdict, reason) => {
    const result = compare(one, other)
    expect(result).toMatchObject({ verdict })
    expect(result.reasons).toContain(reason)
  })
})

test.each([
  ['Ana Pérez', 'Ana Gómez'],
  ['Ana Pérez', 'Bea Pérez'],
  ['Jose Alvarez', 'Joan Almeida'],
  ['Dana', 'Fay'],
])('%s and %s are two people', (one, other) => {
  expect(compare(one, other).verdict).toBe('unlikely')
})

test('one first name in two places is two people, in one place perhaps one', () => {
  const at = (cellKey: string) => record('Ana', { cellKey })
  expect(score(at('dock'), at('bakery')).verdict).toBe('unlikely')
  expect(score(at('dock'), at('dock')).verdict).toBe('possible')
})

test('a shared phone is always worth a look, and never enough beside contradicting names', () => {
  const shares = { contactKeys: ['+15035550123'] }
  expect(score(record('Ana Pérez', shares), record('Luis Mora', shares)).verdict).toBe('possible')
  expect(score(record('Ana', shares), record('Ana Pérez', shares)).verdict).toBe('likely')
})

const word = fc.constantFrom(
  'José',
  'Jose',
  'Ana',
  'J',
  'Álvarez',
  'Alvares',
  'Ruiz',
  'de',
  'Pepe',
  'María',
  'Núñez',
  'Bo',
)
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
const anyRecord = fc.record({
  name: fc.record({ first: name, last: fc.option(name), nick: fc.option(word) }),
  contactKeys: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
  cellKey: fc.option(fc.constantFrom('dock', 'deli')),
})

test('a comparison does not depend on its order, and nobody is more like a person than that person', () => {
  fc.assert(
    fc.property(anyRecord, anyRecord, (one, other) => {
      expect(score(one, other)).toEqual(score(other, one))
      expect(score(one, one).weight).toBeGreaterThanOrEqual(score(one, other).weight)
    }),
  )
})

/** All steps at once. */
function duplicatesAmong(...records: Parameters<typeof duplicatesInSteps>) {
  const steps = duplicatesInSteps(...records)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

test('the same pairs are found whatever the order of the list', () => {
  const pairKeys = (records: ({ id: string } & DuplicateRecord)[]) =>
    duplicatesAmong(records)
      .map(({ one, other }) => [one, other].sort().join())
      .sort()
  const people = fc
    .array(anyRecord, { maxLength: 12 })
    .map((list) => list.map((each, id) => ({ ...each, id: String(id) })))
  fc.assert(
    fc.property(people, (list) => {
      expect(pairKeys([...list].reverse())).toEqual(pairKeys(list))
    }),
  )
})

test('what the scorer calls likely is also found in a list', () => {
  fc.assert(
    fc.property(anyRecord, anyRecord, (one, other) => {
      fc.pre(score(one, other).verdict === 'likely')
      expect(duplicatesAmong([{ ...other, id: 'b' }], [{ ...one, id: 'a' }])).toHaveLength(1)
    }),
  )
})
