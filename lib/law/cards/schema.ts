import * as z from 'zod'
import { calendarDay } from '@/lib/calendar-day'
import { CARD_CHALLENGES, CARD_KINDS, CARD_METHODS } from './card'

const CardDay = calendarDay()

/** Input of `card.record`: a stack of cards of one kind, signed on one day. */
export const RecordCards = z.strictObject({
  driveId: z.uuid(),
  kind: z.enum(CARD_KINDS, 'forms.choose_one'),
  method: z.enum(CARD_METHODS, 'forms.choose_one'),
  signedOn: CardDay,
  cards: z
    .array(z.strictObject({ cardId: z.uuid(), workerId: z.uuid() }))
    .min(1, 'forms.required')
    .max(200, 'forms.too_many'),
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
