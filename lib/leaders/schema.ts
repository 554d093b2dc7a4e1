import * as z from 'zod'
import { calendarDay } from '@/lib/calendar-day'
import { TIE_KINDS } from './ties'

/** Input of `committee.seat`: somebody joins the committee of the shop, or leaves it, from today on. */
export const SeatOnCommittee = z.strictObject({
  driveId: z.uuid(),
  workerId: z.uuid(),
  seatId: z.uuid(),
  change: z.enum(['join', 'leave']),
})

/** Input of `tie.record`. In `follows`, `toWorkerId` listens to `fromWorkerId`. */
export const RecordTie = z.strictObject({
  driveId: z.uuid(),
  tieId: z.uuid(),
  fromWorkerId: z.uuid(),
  toWorkerId: z.uuid({ error: 'leaders.refused.nobody_chosen' }),
  kind: z.enum(TIE_KINDS),
  confidence: z.union([z.literal(1), z.literal(2), z.literal(3)]),
})

/** Input of `tie.withdraw`: it was not so, or is no longer. */
export const WithdrawTie = z.strictObject({ driveId: z.uuid(), tieId: z.uuid() })

/** Input of `turf.assign`: the committee puts a person on a colleague's list. */
export const AssignTurf = z.strictObject({
  driveId: z.uuid(),
  turfId: z.uuid(),
  workerId: z.uuid(),
  userId: z.uuid({ error: 'leaders.refused.nobody_chosen' }),
})

/** Input of `turf.end`: a person comes off a list. */
export const EndTurf = z.strictObject({ driveId: z.uuid(), turfId: z.uuid() })

/** Input of `turf.take_on`: "I will talk with this person", with the day by which. */
export const TakeOn = z.strictObject({
  driveId: z.uuid(),
  workerId: z.uuid(),
  commitmentId: z.uuid(),
  dueOn: calendarDay(),
})
