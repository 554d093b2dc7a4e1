/** What a drive can ask help with. Words for them are in the catalogues (`coaching.need`). */
export const COACHING_NEEDS = [
  'first_talks',
  'mapping',
  'committee',
  'inoculation',
  'demands',
  'action',
  'recognition',
  'retaliation',
  'contract',
] as const
export type CoachingNeed = (typeof COACHING_NEEDS)[number]
