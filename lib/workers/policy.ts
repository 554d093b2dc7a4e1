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

/** What speaks against taking two rows for one person. */
export type AgainstMerge = {
  /** One of them is written down as talking with the other, or as coming along. */
  notedAsTwo: boolean
  /** Different people sign in as the one and as the other. */
  bothSignIn: boolean
}

/** Whoever talked with the other, or signs in beside the other, is somebody else: what says so has to be put right first. */
export function refuseMerge({ notedAsTwo, bothSignIn }: AgainstMerge): Refusal {
  if (bothSignIn) return { key: 'duplicates.refused.both_sign_in' }
  return notedAsTwo ? { key: 'duplicates.refused.noted_as_two' } : null
}

/** Once is enough; and somebody who was joined with a third row since is taken out of that one first. */
export function refuseSplit({ isSplit, keptIsMerged }: { isSplit: boolean; keptIsMerged: boolean }): Refusal {
  if (isSplit) return { key: 'duplicates.refused.split_already' }
  return keptIsMerged ? { key: 'duplicates.refused.joined_further' } : null
}

/** Nobody is erased who signs in here: their access ends first, and with it what they hold. */
export const refuseErase = (access: 'has_access' | 'none'): Refusal =>
  access === 'has_access' ? { key: 'held.refused.has_access' } : null
