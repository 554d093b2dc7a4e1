/** What the company will say, talked through beforehand (EWOC, inoculation; the usual lines first). */
export const INOCULATION_TOPICS = [
  'third_party',
  'family',
  'give_us_time',
  'dues',
  'no_guarantees',
  'strikes',
  'futility',
  'retaliation',
  'closing',
] as const
export type InoculationTopic = (typeof INOCULATION_TOPICS)[number]
