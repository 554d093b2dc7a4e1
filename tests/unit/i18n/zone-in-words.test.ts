import { expect, test } from 'vitest'
import { timeZoneChoices } from '@/lib/coaching/time-zones'
import { everyTimeZone } from '@/lib/i18n/every-time-zone'
import { clockInWords, zoneInWords } from '@/lib/i18n/zone-in-words'

const at = new Date('2026-11-22T12:00:00Z')

test('a time zone is a city and what the language calls its time, never a path', () => {
  for (const locale of ['en', 'es'])
    for (const { label } of timeZoneChoices('America/Chicago', locale, at))
      expect(label).not.toMatch(/[/_]|GMT/)
  expect(zoneInWords('America/Chicago', 'es', at)).toMatch(/^Chicago · hora/)
  expect(zoneInWords('UTC', 'es', at)).toBe('UTC')
})

test('a clock is what the language calls its time, by the rules of today and not of 1970', () => {
  expect(clockInWords('America/Detroit', 'en', at)).toBe('Eastern Time')
  expect(clockInWords('UTC', 'en', at)).toBe('UTC')
})

test('every zone can be chosen in words, by city, the own one included', () => {
  const choices = everyTimeZone('Etc/GMT+5', 'es', at)
  expect(choices.map(({ value }) => value)).toEqual(
    expect.arrayContaining(['Etc/GMT+5', 'UTC', 'America/Lima']),
  )
  expect(new Set(choices.map(({ label }) => label)).size).toBe(choices.length)
  expect(choices[0]?.label.localeCompare(choices.at(-1)?.label ?? '', 'es')).toBe(-1)
})
