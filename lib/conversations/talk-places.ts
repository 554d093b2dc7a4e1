/** Where a talk took place, as the log asks it. The first is the usual one. */
export const TALK_PLACES = ['at_work', 'off_work', 'by_phone'] as const
export type TalkPlace = (typeof TALK_PLACES)[number]
