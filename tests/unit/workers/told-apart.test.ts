import { expect, test } from 'vitest'
import { inOneLine } from '@/lib/conversations/log-about'
import { toldApart } from '@/lib/workers/told-apart'

const people = [
  { called: 'José Álvarez', code: 'HWTW' },
  { called: 'José Álvarez', code: 'YTD6' },
  { called: 'Goyo', code: 'KB9R' },
]

test('two people of one name are chosen apart by their codes, everybody else by the name alone', () => {
  expect(people.map((person) => toldApart(person, people))).toEqual([
    'José Álvarez · HWTW',
    'José Álvarez · YTD6',
    'Goyo',
  ])
})

test('where people of one name work in different places, the place tells them apart, and otherwise the code', () => {
  const placed = [
    { called: 'José M.', code: 'HWTW', place: 'Dock · Night' },
    { called: 'José M.', code: 'YTD6', place: 'Dock · Night' },
    { called: 'José M.', code: 'KB9R', place: 'Returns · Day' },
    { called: 'José M.', code: 'C3KX', place: null },
  ]
  expect(placed.map((person) => toldApart(person, placed))).toEqual([
    'José M. · HWTW',
    'José M. · YTD6',
    'José M. · Returns · Day',
    'José M. · C3KX',
  ])
})

test('whoever is known by the code is not told it twice', () => {
  const coded = [
    { called: 'HWTW', code: 'HWTW' },
    { called: 'YTD6', code: 'YTD6' },
  ]
  expect(coded.map((person) => toldApart(person, coded))).toEqual(['HWTW', 'YTD6'])
})

test('a choice in one line says where somebody works, as far as it is known', () => {
  expect(inOneLine({ id: '1', called: 'Goyo', where: 'Cocina · Noche' })).toBe('Goyo · Cocina · Noche')
  expect(inOneLine({ id: '1', called: 'Goyo' })).toBe('Goyo')
})
