/** What a text for a group chat can be about, in words that say nothing to anybody else. */
export const MEETING_WORDS = ['coffee', 'lunch', 'break', 'walk', 'call', 'get_together'] as const
export type MeetingWord = (typeof MEETING_WORDS)[number]

/** Where, as those who know will understand it. */
export const MEETING_PLACES = ['usual', 'cafe', 'park', 'at_mine', 'parking', 'by_phone'] as const
export type MeetingPlace = (typeof MEETING_PLACES)[number]

/** The parts of a text without names: everything is chosen from lists or is a date, so that no name can slip in. */
export type GroupText = { what: MeetingWord; day: string; time: string | null; place: MeetingPlace | null }

/**
 * Which sentence says it, as a key of `follow.group.text`: with the time, with the place, with both or with neither.
 */
export const groupTextKey = ({ time, place }: Pick<GroupText, 'time' | 'place'>): string =>
  `${time === null ? 'day' : 'time'}${place === null ? '' : '_place'}`
