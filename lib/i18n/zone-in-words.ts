/** A time zone as people know it: a city that is in it, and what the language calls its time, by the rules of the moment `at`. */
export function zoneInWords(timeZone: string, locale: string, at: Date): string {
  const city = (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ')
  const time = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'longGeneric' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value
  return time && !time.startsWith('GMT') ? `${city} · ${time}` : city
}
