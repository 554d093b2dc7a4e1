import * as z from 'zod'

const inCampaign = { driveId: z.uuid(), campaignId: z.uuid() }
const name = z.string().trim().min(1, 'forms.required').max(60)

/** Input of `campaign.open`. `name` is the campaign's, `speaker` what the one who opens it is called there. */
export const OpenCampaign = z.strictObject({
  ...inCampaign,
  membershipId: z.uuid(),
  delegateId: z.uuid(),
  name,
  speaker: name,
})

/** Input of `campaign.ask`: the code that the other group reads on its own page. */
export const AskIntoCampaign = z.strictObject({
  ...inCampaign,
  askId: z.uuid(),
  code: z
    .string()
    .trim()
    .transform((typed) => typed.toUpperCase().replace(/[\s‐-―]+/g, '-'))
    .pipe(z.string().regex(/^[A-Z]{2,16}-\d{2,6}$/, 'campaigns.refused.not_a_code')),
})

/** Input of `campaign.answer`. */
export const AnswerCampaign = z.strictObject({ ...inCampaign, answer: z.enum(['join', 'refuse']) })

/** Input of `campaign.leave` and `campaign.end`. */
export const LeaveCampaign = z.strictObject(inCampaign)

/** Input of `campaign.send_delegate`: somebody of the committee, under the name that they want there. */
export const SendDelegate = z.strictObject({ ...inCampaign, delegateId: z.uuid(), userId: z.uuid(), name })

export const RecallDelegate = z.strictObject({ driveId: z.uuid(), delegateId: z.uuid() })

/** Input of `campaign.show`: whether others see exact numbers, and under which name; `null` is the code. */
export const ShowInCampaign = z.strictObject({
  ...inCampaign,
  exact: z.boolean(),
  name: name.nullable(),
})
