/** What a date can be called in a calendar that anybody may see: nothing that anybody would ask about. */
export const CALENDAR_TITLES = ['coffee', 'lunch', 'call', 'errand', 'walk', 'laundry'] as const

/** When the phone reminds: not at all, at six the evening before, or at nine on the day. */
export const CALENDAR_ALARMS = ['none', 'evening', 'morning'] as const
export type CalendarAlarm = (typeof CALENDAR_ALARMS)[number]
