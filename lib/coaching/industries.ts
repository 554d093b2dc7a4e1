/** Kinds of workplaces, as drives and coaches name them. Words for them are in the catalogues (`coaching.industry`). */
export const INDUSTRIES = [
  'care',
  'cleaning',
  'construction',
  'culture',
  'delivery',
  'education',
  'factory',
  'farm',
  'food',
  'games_tech',
  'government',
  'health',
  'hotel',
  'media',
  'nonprofit',
  'retail',
  'security',
  'transport',
  'warehouse',
  'other',
] as const
export type Industry = (typeof INDUSTRIES)[number]
