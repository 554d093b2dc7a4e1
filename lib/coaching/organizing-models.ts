/** The ways of organizing that a coach may know; the ids of the drives' models. */
export const ORGANIZING_MODELS = [
  'business_unionism',
  'militant_mainstream',
  'caucus_electoralism',
  'caucus_grassroots',
  'hybrid',
  'independent_solidarity',
  'pre_majority',
] as const
