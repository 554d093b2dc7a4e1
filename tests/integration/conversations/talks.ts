import { v7 } from 'uuid'
import type * as z from 'zod'
import { addDays, type CalendarDate, dateIn, now } from '@/lib/clock'
import type { LogOneOnOne } from '@/lib/conversations/schema'

type Said = Partial<z.input<typeof LogOneOnOne>>

/** A talk as a phone sends it, with ids of its own; only what the test cares about is given. */
export function talk(driveId: string, workerId: string, said: Said = {}) {
  const input: z.input<typeof LogOneOnOne> = {
    driveId,
    workerId,
    oneOnOneId: v7(),
    happenedAt: new Date(Date.now() - 3_600_000).toISOString(),
    ...said,
  }
  return { commandId: v7(), input }
}

/** A rating as part of a talk. */
export const rated = (
  value: 1 | 2 | 3 | 4 | 5,
  basis: 'public_action' | 'answered_ask' | 'stated' = 'stated',
) => ({
  assessmentId: v7(),
  value,
  basis,
})

/** The day at Oak Street so many days from now. */
export const inDays = (days: number): CalendarDate => addDays(dateIn('America/New_York', now()), days)
