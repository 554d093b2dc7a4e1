/** How many of somebody's followers took part, of how many; the share is `null` where nobody follows them. */
export type LeaderYield = { tookPart: number; followers: number; share: number | null }

/**
 * Computes whom a leader moved: followers who took part ÷ followers. Somebody named twice counts once. The caller says which
 * followers count: those on the frozen list of the action, as they followed on its day.
 */
export function leaderYield(followers: Iterable<string>, tookPart: ReadonlySet<string>): LeaderYield {
  const all = new Set(followers)
  const moved = [...all].filter((id) => tookPart.has(id)).length
  return { tookPart: moved, followers: all.size, share: all.size ? moved / all.size : null }
}
