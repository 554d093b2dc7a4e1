/** Time spent together without an ask: organizing work, but neither a talk nor a sign of support. */
export const TOGETHER_KINDS = ['meal', 'break', 'ride', 'game_night', 'outing', 'other'] as const
export type TogetherKind = (typeof TOGETHER_KINDS)[number]

/** More than this is a gathering, not time together. */
export const MOST_TOGETHER = 30
