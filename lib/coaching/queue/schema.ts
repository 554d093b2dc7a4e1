import * as z from 'zod'
import { isCall, OFFERED_STEPS } from '../next-step'
import { URGENCIES } from '../waiting-drive'

export const ChangeUrgency = z.strictObject({
  driveId: z.uuid(),
  requestId: z.uuid(),
  urgency: z.enum(URGENCIES, 'forms.choose_one'),
})

/** Input of `coaching_request.offer_step`. A call is named by its gathering, the other steps name nothing. */
export const OfferNextStep = z
  .strictObject({
    driveId: z.uuid(),
    requestId: z.uuid(),
    step: z.enum(OFFERED_STEPS, 'forms.choose_one'),
    gatheringId: z.uuid().nullable(),
  })
  .refine(({ step, gatheringId }) => isCall(step) === (gatheringId !== null), 'forms.does_not_fit')

/** Input of `coaching.pass_on`. */
export const PassOnHandOver = z.strictObject({ driveId: z.uuid(), commentId: z.uuid() })
