import * as z from 'zod'
import { type CalendarDate, isCalendarDate } from './clock'

/** A civil date as a form or a phone sends it, `YYYY-MM-DD`. What is none, or no text at all, is refused with `message`. */
export const calendarDay = (message = 'forms.not_a_date') =>
  z
    .string(message)
    .refine(isCalendarDate, message)
    .transform((day) => day as CalendarDate)
