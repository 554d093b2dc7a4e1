import type { CalendarDate } from '@/lib/clock'
import type { Refusal } from '@/lib/errors'

/** An estimate says what is or was; nobody has counted tomorrow. */
export const refuseEstimateDay = (onDate: CalendarDate, today: CalendarDate): Refusal =>
  onDate > today ? { key: 'forms.in_the_future' } : null

/** A part of the shop is taken out of use once nobody is placed there any more. */
export const refuseRetire = ({ people }: { people: number }): Refusal =>
  people > 0 ? { key: 'workplaces.refused.people_there', params: { people } } : null
