import * as z from 'zod'
import { calendarDay } from '@/lib/calendar-day'
import { VOTER_DISPUTES } from './voter'

const ListDay = calendarDay()

/** A list of voters is read in one go: so many bytes at most, which is more than ten thousand lines. */
const VOTER_LIST_BYTES = 700_000

/** Input of `voter_list.bring`: the file as it came from the employer, or lines that were pasted. */
export const BringVoterList = z
  .strictObject({
    driveId: z.uuid(),
    listId: z.uuid(),
    content: z.base64().max(Math.ceil((VOTER_LIST_BYTES * 4) / 3) + 4, 'exchange.refuse.too_many_bytes'),
    origin: z.enum(['file', 'pasted']),
    receivedOn: ListDay,
    electionOn: ListDay.nullable(),
    /** From then on the lines are gone. */
    expiresOn: ListDay,
  })
  .refine(({ receivedOn, expiresOn }) => expiresOn > receivedOn, {
    error: 'voters.refused.expires_first',
    path: ['expiresOn'],
  })

/** Input of `voter.settle`: who a line is, or that it is nobody we know, or no question any more. */
export const SettleVoter = z.strictObject({
  driveId: z.uuid(),
  voterId: z.uuid(),
  as: z.discriminatedUnion('state', [
    z.strictObject({ state: z.literal('matched'), workerId: z.uuid() }),
    z.strictObject({ state: z.literal('unknown') }),
    z.strictObject({ state: z.literal('set_aside') }),
  ]),
})

/** Input of `voter.dispute`: why this person should not vote; `null`: nothing against it. */
export const DisputeVoter = z.strictObject({
  driveId: z.uuid(),
  voterId: z.uuid(),
  dispute: z.enum(VOTER_DISPUTES, 'forms.choose_one').nullable(),
})

/** Input of `voter_list.add_unknown` and `voter_list.retire`. */
export const NameVoterList = z.strictObject({ driveId: z.uuid(), listId: z.uuid() })
