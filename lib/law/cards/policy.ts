import type { CalendarDate } from '@/lib/clock'
import type { Refusal } from '@/lib/errors'

/** A card cannot be signed or taken back on a day that has not come. */
export const refuseCardDay = (day: CalendarDate | null, today: CalendarDate): Refusal =>
  day !== null && day > today ? { key: 'forms.in_the_future' } : null

/** Nobody takes a card back before signing it. */
export const refuseWithdrawal = (
  withdrawnOn: CalendarDate | null,
  signedOn: CalendarDate,
  today: CalendarDate,
): Refusal =>
  withdrawnOn !== null && withdrawnOn < signedOn
    ? { key: 'cards.refused.before_signing' }
    : refuseCardDay(withdrawnOn, today)
