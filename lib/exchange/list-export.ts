import type { Refusal } from '@/lib/errors'

/** So many rows somebody of the committee takes out without a second person. */
export const ROWS_ALONE = 50

/** So many lists a group lets out within a day. */
export const EXPORTS_A_DAY = 3

/** A list can be taken out for so long, once it may be; nobody alone has it sooner than this. */
const EXPORT_OPEN_MS = 24 * 3_600_000

/** What a list is for: no free words, since this is kept readable. */
export const EXPORT_PURPOSES = ['print', 'mail_merge', 'union', 'lawyer', 'backup', 'other'] as const
export type ExportPurpose = (typeof EXPORT_PURPOSES)[number]

/** The table of areas in counts, in place of the address of a list of people. */
export const CELLS_TABLE = 'cells'

/** What was done to people for organizing, for a lawyer, in place of the address of a list. */
export const RECORDS_FILE = 'happened'

/** Whether a second person has to agree: above {@link ROWS_ALONE} lines, and always to what was done to people. */
export const needsSecond = ({ rows, address }: Pick<ListExport, 'rows' | 'address'>): boolean =>
  rows > ROWS_ALONE || address === RECORDS_FILE

/** A list that somebody wants to take out, and what has happened to that so far. */
export type ListExport = {
  id: string
  purpose: ExportPurpose
  /** The part of a list's address after the question mark, {@link CELLS_TABLE} or {@link RECORDS_FILE}. */
  address: string
  rows: number
  withNames: boolean
  askedBy: string
  askedAt: Date
  agreedAt: Date | null
  expiresAt: Date
  takenAt: Date | null
  cancelledAt: Date | null
}

export type ListExportState = 'needs_agreement' | 'waiting' | 'ready' | 'expired' | 'cancelled' | 'taken'

/**
 * Where a list stands at `now`. Where it {@link needsSecond} a second person agrees. Whoever holds the group alone waits a day
 * instead, and so does everybody where the second person came only today: such a list is open longer, and only its last day counts.
 */
export function listExportState(list: ListExport, now: Date): ListExportState {
  if (list.takenAt) return 'taken'
  if (list.cancelledAt) return 'cancelled'
  if (list.expiresAt <= now) return 'expired'
  const waitsInstead = list.expiresAt.getTime() - list.askedAt.getTime() > EXPORT_OPEN_MS
  if (needsSecond(list) && list.agreedAt === null && !waitsInstead) return 'needs_agreement'
  return readyAt(list) > now ? 'waiting' : 'ready'
}

/** From when on a list can be taken out, where nothing else is missing. */
export const readyAt = ({ expiresAt }: ListExport): Date => new Date(expiresAt.getTime() - EXPORT_OPEN_MS)

/** A list is taken out once, by whoever asked, when it is ready, and with no more people on it than were agreed to. */
export function refuseTaking(list: ListExport, userId: string, rowsNow: number, now: Date): Refusal {
  if (list.askedBy !== userId) return { key: 'reports.refused.somebody_elses' }
  const state = listExportState(list, now)
  if (state !== 'ready') return { key: `reports.refused.${state}` }
  return rowsNow > list.rows ? { key: 'reports.refused.grown' } : null
}

/** Two people are two people: whoever asked cannot agree. */
export function refuseAgreeingToList(list: ListExport, userId: string, now: Date): Refusal {
  if (list.askedBy === userId) return { key: 'reports.refused.own' }
  const state = listExportState(list, now)
  return state === 'needs_agreement' ? null : { key: `reports.refused.${state}` }
}

/** Whoever is on the committee can stop it until it is done. */
export function refuseStopping(list: ListExport, now: Date): Refusal {
  const state = listExportState(list, now)
  return state === 'taken' || state === 'cancelled' ? { key: `reports.refused.${state}` } : null
}

/** Somebody must be on the list, and only so many lists leave a group in a day. */
export function refuseAsking({ rows, askedToday }: { rows: number; askedToday: number }): Refusal {
  if (rows === 0) return { key: 'reports.refused.nobody_on_it' }
  return askedToday >= EXPORTS_A_DAY ? { key: 'reports.refused.enough_today' } : null
}
