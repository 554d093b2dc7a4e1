import * as z from 'zod'

/** Input of `pod.make`: a team of coaches and what it is called. */
export const MakePod = z.strictObject({
  podId: z.uuid(),
  name: z.string().trim().min(1, 'forms.required').max(60, 'forms.too_long'),
})

/** Input of `pod.add`: a coach comes into a team. */
export const AddToPod = z.strictObject({
  podId: z.uuid(),
  memberId: z.uuid(),
  userId: z.uuid('forms.choose_one'),
})

/** Input of `pod.leave`: oneself, or somebody by the coordination. */
export const LeavePod = z.strictObject({ podId: z.uuid(), memberId: z.uuid() })

/** Input of `pod.close`. */
export const ClosePod = z.strictObject({ podId: z.uuid() })
