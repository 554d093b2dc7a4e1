import { expect, test } from 'vitest'
import { timeZoneChoices } from '@/lib/coaching/time-zones'
import { zoneInWords } from '@/lib/i18n/zone-in-words'

const at = new Date('2026-11-22T12:00:00Z')

test('a time zone is a city and what the language calls its time, never a path', () => {
  for (const locale of ['en', 'es'])
    for (const { label } of timeZoneChoices('America/Chicago', locale, at))
      expect(label).not.toMatch(/[/_]|GMT/)
  expect(zoneInWords('America/Chicago', 'es', at)).toMatch(/^Chicago · hora/)
  expect(zoneInWords('UTC', 'es', at)).toBe('UTC')
})
