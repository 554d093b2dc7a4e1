import * as z from 'zod'

/** Input of `buddy.propose`: two groups that wait. */
export const ProposeBuddy = z
  .strictObject({ buddyId: z.uuid(), driveId: z.uuid(), otherId: z.uuid() })
  .refine(({ driveId, otherId }) => driveId !== otherId, 'forms.does_not_fit')

/** Input of `buddy.withdraw`. */
export const OneBuddy = z.strictObject({ buddyId: z.uuid() })

const answer = { driveId: z.uuid(), buddyId: z.uuid(), agrees: z.boolean() }

/** Input of `buddy.answer`: a yes says how the group can be reached. */
export const AnswerBuddy = z
  .strictObject({ ...answer, reach: z.string().trim().max(300, 'forms.too_long').default('') })
  .refine(({ agrees, reach }) => !agrees || reach !== '', { path: ['reach'], error: 'forms.required' })

/** Input of `buddy.leave`. */
export const LeaveBuddy = z.strictObject({ driveId: z.uuid(), buddyId: z.uuid() })
