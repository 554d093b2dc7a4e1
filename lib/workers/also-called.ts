import { normalName } from './normal-name'
import { fullName, type WorkerName } from './worker-name'

/**
 * What somebody could also be called once another row of theirs is joined: the nickname, else the name of that row. `null` when
 * the one kept has a nickname already or the names read the same.
 */
export function alsoCalled(kept: WorkerName, merged: WorkerName): string | null {
  if (kept.nick) return null
  const other = merged.nick ?? fullName(merged)
  return other && normalName(other) !== normalName(fullName(kept)) ? other : null
}
