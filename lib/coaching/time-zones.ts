import { zoneInWords } from '@/lib/i18n/zone-in-words'

/** Time zones offered in a form; whoever lives in another one finds their own added. */
const TIME_ZONES = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
  'America/Puerto_Rico',
  'America/Toronto',
  'America/Vancouver',
  'America/Mexico_City',
  'America/Bogota',
  'America/Sao_Paulo',
  'America/Argentina/Buenos_Aires',
  'Europe/London',
  'Europe/Madrid',
  'Europe/Berlin',
  'Africa/Johannesburg',
  'Asia/Manila',
  'Australia/Sydney',
  'UTC',
] as const

/** The choices for somebody in `timeZone`, in words. For the server to make: a browser may know other names. */
export const timeZoneChoices = (
  timeZone: string,
  locale: string,
  at: Date,
): { value: string; label: string }[] =>
  [...new Set<string>([timeZone, ...TIME_ZONES])].map((value) => ({
    value,
    label: zoneInWords(value, locale, at),
  }))
