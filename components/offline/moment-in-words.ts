import type { useFormatter } from 'next-intl'

type Format = Pick<ReturnType<typeof useFormatter>, 'dateTime'>

/** An instant (ISO 8601, or milliseconds since 1970) by this phone's clock: "Nov 3, 2:10 PM", "3 nov, 14:10". */
export const momentInWords = (format: Format, at: string | number): string =>
  format.dateTime(new Date(at), {
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  })
