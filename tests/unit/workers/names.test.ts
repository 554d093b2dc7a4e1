import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contactPoint, isWorkEmail, phoneE164 } from '@/lib/workers/contact-point'
import { searchPeople } from '@/lib/workers/name-search'
import { normalName } from '@/lib/workers/normal-name'
import { splitName } from '@/lib/workers/split-name'
import { newWorkerCodes } from '@/lib/workers/worker-code'
import { fullName, shortName } from '@/lib/workers/worker-name'

const person = (text: string, code = 'XXXX') => ({ name: splitName(text), code })
const found = (query: string, ...names: string[]) =>
  searchPeople(
    names.map((each) => person(each)),
    query,
  ).map(({ name }) => fullName(name))

test('search folds accents, ñ included, on both sides', () => {
  expect(found('nunez', 'Rosa Núñez', 'Rosa Nuñes')).toEqual(['Rosa Núñez'])
  expect(found('guell', 'Marc Güell')).toEqual(['Marc Güell'])
  expect(found('muñ', 'Ana Munoz', 'Ana Muñoz')).toEqual(['Ana Muñoz', 'Ana Munoz'])
})

test('search finds any part of a name, the nickname and the code', () => {
  expect(found('ruiz', 'José Álvarez-Ruiz')).toHaveLength(1)
  expect(found('alvarez jo', 'José Álvarez-Ruiz')).toHaveLength(1)
  expect(found('chispa', 'Ernesto Salas “Chispa”')).toHaveLength(1)
  expect(searchPeople([person('Ana', 'K7RT')], 'k7')).toHaveLength(1)
  expect(found('obrien', "Pat O'Brien")).toHaveLength(1)
})

test('folding a folded name changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => normalName(normalName(text)) === normalName(text)),
  )
})

test.each([
  ['Ana', 'Ana', null, null],
  ['José Álvarez Ruiz', 'José', 'Álvarez Ruiz', null],
  ['María José Pérez', 'María José', 'Pérez', null],
  ['María de la Cruz', 'María', 'de la Cruz', null],
  ['María del Carmen López', 'María del Carmen', 'López', null],
  ['Álvarez Ruiz, José', 'José', 'Álvarez Ruiz', null],
  ['ALVAREZ DE LA ROSA, JOSE', 'Jose', 'Alvarez de la Rosa', null],
  ['Ernesto “Flaco” Salas', 'Ernesto', 'Salas', 'Flaco'],
  ['Bo (Bobby)', 'Bo', null, 'Bobby'],
])('%s is cut where its bearer would cut it', (text, first, last, nick) => {
  expect(splitName(text)).toEqual({ first, last, nick })
})

test('a nickname of several words stays whole; a name with a small word in it is still a name', () => {
  for (const nick of ['Big Lou', 'Tía Rosa', 'El Flaco', 'Joe from the dock', 'Mo with the van'])
    expect(splitName(nick)).toEqual({ first: null, last: null, nick })
  expect(splitName('Rosa de la Cruz')).toEqual({ first: 'Rosa', last: 'de la Cruz', nick: null })
  expect(splitName('Dana Ruiz')).toEqual({ first: 'Dana', last: 'Ruiz', nick: null })
  expect(splitName('dana ruiz')).toEqual({ first: 'dana', last: 'ruiz', nick: null })
})

test('a phone shows the nickname, or the first name and one initial with its accent', () => {
  expect(shortName({ first: 'José', last: 'Álvarez Ruiz', nick: null })).toBe('José Á.')
  expect(shortName({ first: 'José', last: 'Álvarez', nick: 'Pepe' })).toBe('Pepe')
})

test('phones become E.164 only when they certainly are phones', () => {
  expect(phoneE164('(503) 555-0123', 'US')).toBe('+15035550123')
  expect(phoneE164('+34 612 345 678', 'US')).toBe('+34612345678')
  expect(phoneE164('503-555-0123 ext 12', 'US')).toBeNull()
  expect(phoneE164('call after six', 'US')).toBeNull()
  expect(contactPoint(' Ana.P@Gmail.com ', 'US')).toEqual({ kind: 'email', value: 'ana.p@gmail.com' })
})

test('an address from the employer is noticed', () => {
  expect(isWorkEmail('ana@northgate-logistics.com')).toBe(true)
  expect(isWorkEmail('ana@gmail.com')).toBe(false)
})

test('codes are short, easy to tell apart and never used twice', () => {
  const pick = (below: number) => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % below
  const first = newWorkerCodes(3_000, new Set(), pick)
  const second = newWorkerCodes(3_000, new Set(first), pick)
  expect(new Set([...first, ...second]).size).toBe(6_000)
  expect([...first, ...second].every((code) => /^[BCDFGHJKMNPRTVWXY34679]{4}$/.test(code))).toBe(true)
})
