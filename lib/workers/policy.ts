import type { CalendarDate } from '@/lib/clock'
import type { Refusal } from '@/lib/errors'

/** The earliest day anything can be dated; before it lies a typing error. */
const EARLIEST: CalendarDate = '1950-01-01'

/** A move or a status may be known ahead, but not years ahead. */
export function refuseFactDay(fromOn: CalendarDate, latest: CalendarDate): Refusal {
  if (fromOn < EARLIEST) return { key: 'forms.in_the_past' }
  return fromOn > latest ? { key: 'forms.in_the_future' } : null
}

/** Somebody asked to be spoken to by one colleague only: that colleague and the committee change this, nobody else. */
export function refuseBoundary(
  userId: string,
  isCommittee: 'committee' | 'other',
  onlyUserId: string | null,
): Refusal {
  if (onlyUserId === null || onlyUserId === userId || isCommittee === 'committee') return null
  return { key: 'workers.refused.somebody_elses' }
}
