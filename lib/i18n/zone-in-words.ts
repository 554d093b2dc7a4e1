/** A time zone as people know it: a city that is in it, and what the language calls its time, by the rules of the moment `at`. */
export function zoneInWords(timeZone: string, locale: string, at: Date): string {
  const time = nameOfTime(timeZone, locale, at)
  return time ? `${cityOf(timeZone)} · ${time}` : cityOf(timeZone)
}

/** What the language calls the time of a zone by the rules of the moment `at`, such as "Eastern Time"; the city where it has no name. */
export const clockInWords = (timeZone: string, locale: string, at: Date): string =>
  nameOfTime(timeZone, locale, at) ?? cityOf(timeZone)

const cityOf = (timeZone: string): string => (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ')

function nameOfTime(timeZone: string, locale: string, at: Date): string | null {
  const time = clockOf(timeZone, locale)
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value
  return time && !time.startsWith('GMT') ? time : null
}

// A page says these of every zone there is, and each of them takes longer to make than to use.
const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(timeZone: string, locale: string): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone}`
  const known = clocks.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'longGeneric' })
  clocks.set(key, known)
  return known
}
