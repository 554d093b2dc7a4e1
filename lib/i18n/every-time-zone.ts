import { zoneInWords } from './zone-in-words'

/** Every time zone that there is, in words and by city; somebody's own is among them whatever it is. For the server to make. */
export function everyTimeZone(own: string, locale: string, at: Date): { value: string; label: string }[] {
  const order = new Intl.Collator(locale)
  return [...new Set([own, 'UTC', ...Intl.supportedValuesOf('timeZone')])]
    .map((value) => ({ value, label: zoneInWords(value, locale, at) }))
    .sort((a, b) => order.compare(a.label, b.label))
}
