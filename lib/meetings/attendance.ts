import { MOST_TOGETHER } from '@/lib/conversations/time-together'
import type { MeetingKind } from './meeting'

/** Whether somebody was there; `null`: nobody said. */
export type Attendance = { workerId: string; wasThere: boolean | null }

/** Who counts as there once `changes` are written over what is known, in a stable order. */
export function presentAfter(known: readonly Attendance[], changes: readonly Attendance[]): string[] {
  const after = new Map([...known, ...changes].map(({ workerId, wasThere }) => [workerId, wasThere]))
  return [...after].flatMap(([workerId, wasThere]) => (wasThere ? workerId : [])).sort()
}

/**
 * Whose time together a meeting was: everybody who came to a social, if at least two did. In a gathering of more than
 * {@link MOST_TOGETHER} nobody knows everybody, and what a meeting talks over is work, so both are none: empty.
 */
export const togetherIn = (kind: MeetingKind, present: readonly string[]): readonly string[] =>
  kind === 'social' && present.length > 1 && present.length <= MOST_TOGETHER ? present : []
