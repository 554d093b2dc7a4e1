/** What one person can ask another to do, mild to strong. */
export const ASK_KINDS = [
  'talk_with_someone',
  'come_to_meeting',
  'sign_petition',
  'wear_button',
  'join_action',
  'sign_card',
  'join_committee',
] as const
export type AskKind = (typeof ASK_KINDS)[number]

/** "Maybe" is kept as `not_yet` and counts as no (labor-council guide: maybe is a no until it is a yes). */
export const ANSWERS = ['yes', 'no', 'not_yet'] as const
export type Answer = (typeof ANSWERS)[number]
