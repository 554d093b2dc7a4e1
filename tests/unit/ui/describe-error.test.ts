import { createTranslator } from 'next-intl'
import { describe, expect, test } from 'vitest'
import { describeError, describeMessage } from '@/components/ui/describe-error'
import { ERROR_CODES } from '@/lib/errors'
import { catalogue } from '@/lib/i18n/catalogue'
import { FORMAT_LOCALES, LANGUAGES } from '@/lib/i18n/language'
import { COMMANDS } from '@/lib/registry'

describe.each(LANGUAGES)('%s', (language) => {
  const t = createTranslator({
    locale: FORMAT_LOCALES[language],
    messages: catalogue(language),
  }) as unknown as Parameters<typeof describeError>[0]

  test.each(ERROR_CODES)('the code %s has a sentence and never shows itself', (code) => {
    const sentence = describeError(t, { code })
    expect(sentence).toMatch(/^\p{Lu}.+\.$/u)
    expect(sentence).not.toContain(code)
    expect(sentence).not.toContain('{')
  })

  test('how long to wait is said when it is known', () => {
    expect(
      describeError(t, { code: 'rate_limited', reason: { key: 'nowhere', params: { minutes: 3 } } }),
    ).toContain('3')
  })

  test('a reason says more than its code', () => {
    const error = { code: 'not_found', reason: { key: 'errors.not_found.worker' } } as const
    expect(describeError(t, error)).not.toBe(describeError(t, { code: 'not_found' }))
  })

  test('what every command is about can be said to be missing', () => {
    const unsaid = COMMANDS.filter(({ subject }) => !t.has(`errors.not_found.${subject}`)).map(
      ({ name, subject }) => ({ name, subject }),
    )
    expect(unsaid).toEqual([])
  })

  test('a key that no catalogue has becomes a plain sentence', () => {
    expect(describeMessage(t, { key: '__proto__.x' })).toBe(t('errors.field'))
  })
})
