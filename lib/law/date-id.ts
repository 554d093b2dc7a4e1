import { v5 } from 'uuid'
import type { Clock } from './clock'

/** What a date that binds can be pointed at by: the same for the same date of a drive, another one once its day moves. */
export const dateId = (
  driveId: string,
  { clock, aboutId, on }: Pick<Clock, 'clock' | 'aboutId' | 'on'>,
): string => v5(`${clock} ${aboutId} ${on}`, driveId)
