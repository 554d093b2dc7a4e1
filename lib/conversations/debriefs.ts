/** How a task went, once talked over. */
export const DEBRIEFS = ['went_well', 'partly', 'hard'] as const
export type Debrief = (typeof DEBRIEFS)[number]

/** What was missing: asked for instead of blame. */
export const MISSING_SUPPORT = ['time', 'company', 'knowledge', 'fear', 'changed_mind'] as const
export type MissingSupport = (typeof MISSING_SUPPORT)[number]
