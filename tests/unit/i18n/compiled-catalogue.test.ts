import { expect, test } from 'vitest'
import { compiledCatalogue } from '@/lib/i18n/compiled-catalogue'
import { LANGUAGES } from '@/lib/i18n/language'

test.each(LANGUAGES)(
  'every message in %s has a short form: words as they are, the rest in parts',
  (language) => {
    const { shell, workers } = compiledCatalogue(language) as Record<string, Record<string, unknown>>
    expect(typeof shell?.people).toBe('string')
    expect(workers?.list).toMatchObject({ context: expect.any(Array) })
  },
)
