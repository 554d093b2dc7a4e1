import * as z from 'zod'
import { calendarDay } from '@/lib/calendar-day'
import { CARD_CHALLENGES, CARD_KINDS, CARD_METHODS } from './card'

const CardDay = calendarDay()

/** What all electronic cards of a stack have in common. */
const Terms = {
  text: z.string().trim().max(2000, 'forms.too_long'),
  employer: z.string().trim().max(200, 'forms.too_long'),
  declaration: z.string().trim().max(2000, 'forms.too_long'),
  confirmed: z.boolean(),
}

/** What is each signer's own. */
const Signature = {
  name: z.string().trim().max(120, 'forms.too_long'),
  contact: z.string().trim().max(200, 'forms.too_long'),
  phone: z.string().trim().max(40, 'forms.too_long'),
}

/** Input of `card.record`: a stack of cards of one kind, signed on one day. What is missing of an electronic one can follow. */
export const RecordCards = z.strictObject({
  driveId: z.uuid(),
  kind: z.enum(CARD_KINDS, 'forms.choose_one'),
  method: z.enum(CARD_METHODS, 'forms.choose_one'),
  signedOn: CardDay,
  electronic: z.strictObject(Terms).nullable().default(null),
  cards: z
    .array(
      z.strictObject({
        cardId: z.uuid(),
        workerId: z.uuid(),
        signature: z.strictObject(Signature).nullable().default(null),
      }),
    )
    .min(1, 'forms.required')
    .max(200, 'forms.too_many'),
})

/** Input of `card.complete`: what an electronic card says, put in later or put right. `version` is what the writer saw. */
export const CompleteCard = z.strictObject({
  driveId: z.uuid(),
  cardId: z.uuid(),
  version: z.int().min(1),
  ...Signature,
  ...Terms,
})

/** Input of `card.withdraw`: the signer took it back; `null`: they did not after all. */
export const WithdrawCard = z.strictObject({
  driveId: z.uuid(),
  cardId: z.uuid(),
  withdrawnOn: CardDay.nullable(),
})

/** Input of `card.challenge`: somebody says that it does not count; `null`: that is settled, it counts. */
export const ChallengeCard = z.strictObject({
  driveId: z.uuid(),
  cardId: z.uuid(),
  challenge: z.enum(CARD_CHALLENGES, 'forms.choose_one').nullable(),
})

/** Input of `card.remove` and `card.restore`: it was entered by mistake. */
export const NameCard = z.strictObject({ driveId: z.uuid(), cardId: z.uuid() })
