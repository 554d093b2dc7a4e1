/** Whether a group acts by itself or through the steps of its union. */
export const ACTION_ROUTES = ['direct', 'official'] as const
export type ActionRoute = (typeof ACTION_ROUTES)[number]

/** Tasks in an action, in the order in which they are asked for. */
export const ACTION_ROLES = ['speaker', 'witness', 'note_taker', 'phone', 'marshal', 'look_after'] as const
export type ActionRole = (typeof ACTION_ROLES)[number]

/** What is said to be done before an action: people know what the company will say, and the committee said go. */
export const PREPARATIONS = ['inoculated', 'go'] as const
export type Preparation = (typeof PREPARATIONS)[number]
