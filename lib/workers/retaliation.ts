/** What was done to somebody for organizing. */
export const RETALIATION_KINDS = [
  'fired',
  'disciplined',
  'threatened',
  'watched',
  'hours_cut',
  'moved',
  'other',
] as const
export type RetaliationKind = (typeof RETALIATION_KINDS)[number]
