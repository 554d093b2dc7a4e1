import { type CalendarDate, daysBetween } from '@/lib/clock'
import { LONG_STALL_DAYS, STALL_DAYS } from './published-constants'

/** The last day on which each of these took place; `null`: never. A social evening decides nothing and is left out. */
export type LastMoves = {
  talkOn: CalendarDate | null
  meetingOn: CalendarDate | null
  testOn: CalendarDate | null
  stageOn: CalendarDate | null
}

/** `slow` after {@link STALL_DAYS}, `stalled` after {@link LONG_STALL_DAYS} days without any of them. */
export type Stall = { level: 'moving' | 'slow' | 'stalled'; days: number; lastOn: CalendarDate }

/** How long nothing has moved: since the latest of a talk, a meeting, a test and a stage, or since the group began. */
export function stallOn(moves: LastMoves, startedOn: CalendarDate, today: CalendarDate): Stall {
  const lastOn = [moves.talkOn, moves.meetingOn, moves.testOn, moves.stageOn].reduce<CalendarDate>(
    (last, day) => (day && day > last && day <= today ? day : last),
    startedOn,
  )
  const days = Math.max(0, daysBetween(lastOn, today))
  return { level: days >= LONG_STALL_DAYS ? 'stalled' : days >= STALL_DAYS ? 'slow' : 'moving', days, lastOn }
}
