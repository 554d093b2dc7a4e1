import * as z from 'zod'
import { ACTION_KINDS } from '@/lib/actions/ladder'
import { calendarDay } from '@/lib/calendar-day'
import { CHOICES } from '@/lib/drives/ballot'
import { isAttributeValue } from '@/lib/drives/drive-attributes'
import { ScopeAttribute } from '@/lib/drives/schema'

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

const title = z.string().trim().min(1, 'forms.required').max(120, 'forms.too_long')
const text = z.string().trim().max(2000, 'forms.too_long').default('')

/** Input of `campaign_demand.raise`: what the drives ask for together, and of whom. */
export const RaiseDemand = z.strictObject({
  ...inCampaign,
  demandId: z.uuid(),
  text: title,
  target: z.string().trim().max(120, 'forms.too_long').default(''),
})

export const DropDemand = z.strictObject({ ...inCampaign, demandId: z.uuid() })

/** Input of `campaign_day.call`: a step of the ladder of actions on one day. */
export const CallDay = z.strictObject({
  ...inCampaign,
  dayId: z.uuid(),
  kind: z.enum(ACTION_KINDS, 'forms.choose_one'),
  title,
  text,
  onDate: calendarDay(),
})

export const CancelDay = z.strictObject({ ...inCampaign, dayId: z.uuid() })

/** Input of `campaign_day.answer`: the committee says for its own drive; with which action of its own, `null` for none yet. */
export const AnswerDay = z.strictObject({
  ...inCampaign,
  dayId: z.uuid(),
  state: z.enum(['in', 'out'], 'forms.choose_one'),
  testId: z.uuid().nullable().default(null),
})

/** Input of `campaign_decision.propose`. */
export const ProposeTogether = z.strictObject({ ...inCampaign, decisionId: z.uuid(), title, text })

/** Input of `campaign_decision.vote`: the one vote of a drive, by somebody whom it sent. */
export const VoteTogether = z.strictObject({
  ...inCampaign,
  decisionId: z.uuid(),
  choice: z.enum(CHOICES, 'forms.choose_one'),
})

/** Input of `campaign_decision.close` and `campaign_decision.withdraw`. */
export const EndTogether = z.strictObject({ ...inCampaign, decisionId: z.uuid() })

/** Input of `campaign.describe`: context, model or recognition path of the campaign, which a drive in it starts from. */
export const DescribeCampaign = z
  .strictObject({ ...inCampaign, ...ScopeAttribute.shape })
  .refine(({ kind, value }) => isAttributeValue(kind, value), { path: ['value'], error: 'forms.choose_one' })
