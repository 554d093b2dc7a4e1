/** How long nobody has talked with somebody, as a filter can ask; `never` is not one talk at all. */
export const SILENCES = ['never', '21', '45', '90'] as const
export type Silence = (typeof SILENCES)[number]

export const LEADER_FILTERS = ['suspected', 'tested', 'won', 'none'] as const
export const BOUNDARY_FILTERS = ['leave_alone', 'only_somebody', 'only_me'] as const
export const STAND_FILTERS = ['1', '2', '3', '4', '5', 'unknown'] as const
