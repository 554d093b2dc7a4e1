import * as z from 'zod'

/** Input of `coach.vouch`: the account code that the person gave to whoever vouches. */
export const VouchForCoach = z.strictObject({
  voucherId: z.uuid(),
  accountCode: z.string().trim().min(1, 'forms.required').max(40, 'forms.too_long'),
})

export const WithdrawVoucher = z.strictObject({ voucherId: z.uuid() })

export const AdmitCoach = z.strictObject({ coachId: z.uuid() })

/** Input of `coach_conflict.add`: an offer of the group that is too close to this coach. */
export const AddConflict = z.strictObject({ offerId: z.uuid() })

export const RemoveConflict = z.strictObject({ driveId: z.uuid() })

/** Input of `coach_profile.leave`: nothing; it is about oneself. */
export const LeaveCoaching = z.strictObject({})

/** Input of `coach.confirm`: an apprentice who has what it takes. */
export const ConfirmCoach = z.strictObject({ coachId: z.uuid() })
