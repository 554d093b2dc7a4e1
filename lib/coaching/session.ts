import type { Side } from './thread'

/** What a coach and a group meet for. */
export const SESSION_KINDS = ['session', 'role_play', 'check_in'] as const
export type SessionKind = (typeof SESSION_KINDS)[number]

/** The most times that somebody proposes at once. */
export const MOST_SLOTS = 4

/** The longest agenda, in characters. */
export const AGENDA_LENGTH = 1000

export const SESSION_LENGTHS = [15, 30, 45, 60, 90] as const

/** What a session has come to. */
export type SessionStage = 'proposed' | 'booked' | 'over' | 'held' | 'cancelled'

/** `over`: its time has passed, and nobody wrote down yet how it was. */
export function stageOf(
  session: { startsAt: Date | null; minutes: number; heldAt: Date | null; cancelledAt: Date | null },
  now: Date,
): SessionStage {
  if (session.cancelledAt) return 'cancelled'
  if (session.heldAt) return 'held'
  if (!session.startsAt) return 'proposed'
  return session.startsAt.getTime() + session.minutes * 60_000 <= now.getTime() ? 'over' : 'booked'
}

/** What decides what can happen with a session. `side` is whose proposal it was. */
export type SessionFacts = { stage: SessionStage; side: Side }
