import * as z from 'zod'

/** Input of `committee.seat`: somebody joins the committee of the shop, or leaves it, from today on. */
export const SeatOnCommittee = z.strictObject({
  driveId: z.uuid(),
  workerId: z.uuid(),
  seatId: z.uuid(),
  change: z.enum(['join', 'leave']),
})
