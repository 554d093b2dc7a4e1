import type { Refusal } from '@/lib/errors'

/** What decides what can still happen with a meeting. */
export type MeetingFacts = { isCancelled: boolean; hasBegun: boolean; attendanceWritten: boolean }

/** Nothing is written down for a meeting that was called off. */
export const refuseCancelled = ({ isCancelled }: Pick<MeetingFacts, 'isCancelled'>): Refusal =>
  isCancelled ? { key: 'meetings.refused.cancelled' } : null

/** Who was there is known once it has begun. */
export const refuseAttend = (meeting: MeetingFacts): Refusal =>
  refuseCancelled(meeting) ?? (meeting.hasBegun ? null : { key: 'meetings.refused.not_begun' })

/** A meeting at which people were took place: it is not called off any more. */
export const refuseCancel = ({ attendanceWritten }: MeetingFacts): Refusal =>
  attendanceWritten ? { key: 'meetings.refused.took_place' } : null

/** Once it is written down who was there, what kind of meeting it was and when stay as they are. */
export const refuseChange = (meeting: MeetingFacts, changes: { kindOrTime: boolean }): Refusal =>
  refuseCancelled(meeting) ?? (changes.kindOrTime ? refuseCancel(meeting) : null)
