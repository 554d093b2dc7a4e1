import * as z from 'zod'
import { calendarDay } from '@/lib/calendar-day'
import { HAND_OFF_EVENTS, HAND_OFF_SHARES, HAND_OFF_TO } from './hand-off'

const EventDay = calendarDay()

/** Input of `hand_off.propose`: to whom, why, and what they are to get. */
export const ProposeHandOff = z
  .strictObject({
    driveId: z.uuid(),
    handOffId: z.uuid(),
    toKind: z.enum(HAND_OFF_TO, 'forms.choose_one'),
    to: z.string().trim().min(1, 'forms.required').max(120, 'forms.too_long'),
    why: z.string().trim().max(1000, 'forms.too_long'),
    shares: z.array(z.enum(HAND_OFF_SHARES)).max(HAND_OFF_SHARES.length),
    /** How they can reach the group, where that is shared. */
    contact: z.string().trim().max(200, 'forms.too_long'),
  })
  .refine(({ shares, contact }) => !shares.includes('contact') || contact !== '', {
    error: 'forms.required',
    path: ['contact'],
  })

/** Input of `hand_off.agree`, `hand_off.hand_over` and `hand_off.end`. */
export const NameHandOff = z.strictObject({ driveId: z.uuid(), handOffId: z.uuid() })

/** Input of `hand_off.note`: what was asked, promised, delivered or refused. */
export const NoteHandOff = z.strictObject({
  driveId: z.uuid(),
  handOffId: z.uuid(),
  eventId: z.uuid(),
  kind: z.enum(HAND_OFF_EVENTS, 'forms.choose_one'),
  text: z.string().trim().min(1, 'forms.required').max(500, 'forms.too_long'),
  onDate: EventDay,
})
