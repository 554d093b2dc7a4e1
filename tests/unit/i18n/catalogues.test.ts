import { createTranslator } from 'next-intl'
import { describe, expect, test } from 'vitest'
import { catalogue } from '@/lib/i18n/catalogue'
import { FORMAT_LOCALES, LANGUAGES } from '@/lib/i18n/language'
import { flatMessages } from '@/tests/support/flat-messages'
import { argumentsOf } from '@/tests/support/message-shape'

const english = flatMessages('en')
const spanish = flatMessages('es')

const places = (message: string) => [...new Set(argumentsOf(message).map(({ name }) => name))].sort()

test('every sentence exists in both languages', () => {
  expect([...spanish.keys()].sort()).toEqual([...english.keys()].sort())
})

test('both languages are filled by the same parameters', () => {
  const differing = [...english]
    .map(([key, message]) => ({ key, en: places(message), es: places(spanish.get(key) ?? '') }))
    .filter(({ en, es }) => en.join() !== es.join())
  expect(differing).toEqual([])
})

describe.each(LANGUAGES)('%s', (language) => {
  test('every plural and select has the branch that catches the rest', () => {
    const open = [...flatMessages(language)].filter(([, message]) =>
      argumentsOf(message).some(
        ({ kind, branches }) =>
          ['plural', 'select', 'selectordinal'].includes(kind) && !branches.includes('other'),
      ),
    )
    expect(open).toEqual([])
  })

  test('every sentence can be formatted with 0, 1, 2 and a million', () => {
    const broken: string[] = []
    const t = createTranslator({
      locale: FORMAT_LOCALES[language],
      messages: catalogue(language),
      timeZone: 'UTC',
      onError: (error) => broken.push(error.message),
    }) as unknown as (key: string, params: Record<string, number | Date>) => string
    for (const [key, message] of flatMessages(language)) {
      for (const number of [0, 1, 2, 1_000_000]) {
        const params = argumentsOf(message).map(({ name, kind }) => [
          name,
          kind === 'date' ? new Date(0) : number,
        ])
        t(key, Object.fromEntries(params))
      }
    }
    expect(broken).toEqual([])
  })

  test('straight quotes and empty sentences are slips', () => {
    const slips = [...flatMessages(language)].filter(
      ([, message]) => message.trim() === '' || message.includes("'"),
    )
    expect(slips).toEqual([])
  })
})
