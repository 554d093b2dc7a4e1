import type { useFormatter } from 'next-intl'
import type { Meeting } from '@/lib/meetings/meeting'

type Format = Pick<ReturnType<typeof useFormatter>, 'dateTime' | 'number'>

/** Where the group is, and where the reader is: the zone is told only where the two differ. */
export type Zones = { timeZone: string; viewerTimeZone: string }

/** When a meeting begins, by the clock where the group is: "Thursday, Dec 3, 6:30 PM". */
export const whenInWords = (
  format: Format,
  { startsAt }: Pick<Meeting, 'startsAt'>,
  { timeZone, viewerTimeZone }: Zones,
): string =>
  format.dateTime(startsAt, {
    ...{ weekday: 'long', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit', timeZone },
    timeZoneName: timeZone === viewerTimeZone ? undefined : 'short',
  })

/** So many minutes, in hours where they are whole or half. */
export const lengthInWords = (format: Format, minutes: number): string =>
  minutes >= 60 && minutes % 30 === 0
    ? format.number(minutes / 60, { style: 'unit', unit: 'hour', unitDisplay: 'long' })
    : format.number(minutes, { style: 'unit', unit: 'minute', unitDisplay: 'long' })
