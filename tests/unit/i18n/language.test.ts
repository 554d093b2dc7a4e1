import { expect, test } from 'vitest'
import { chooseLanguage, languageOf } from '@/lib/i18n/language'

test('the chosen language wins over what the browser asks for', () => {
  expect(chooseLanguage('es', 'en-US,en;q=0.9')).toBe('es')
})

test.each([
  ['es-MX,es;q=0.9,en;q=0.5', 'es'],
  ['tl-PH,tl;q=0.9,es;q=0.4,en;q=0.3', 'es'],
  ['fr;q=1, en;q=0.2, es;q=0.3', 'es'],
  ['es;q=0, en;q=0.1', 'en'],
  ['ES-us', 'es'],
  ['fr-FR', 'en'],
  ['', 'en'],
  [null, 'en'],
  [';;;,q=,es;q=x', 'en'],
] as const)('the browser asks for %s and gets %s', (header, language) => {
  expect(chooseLanguage(undefined, header)).toBe(language)
})

test('a cookie that somebody wrote by hand is ignored', () => {
  expect(chooseLanguage('__proto__', 'es')).toBe('es')
  expect(chooseLanguage('de', null)).toBe('en')
})

test('a region belongs to its language', () => {
  expect([languageOf('es-US'), languageOf('en-US'), languageOf('pt-BR')]).toEqual(['es', 'en', 'en'])
})
