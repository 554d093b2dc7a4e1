import 'server-only'
import type { CalendarDate } from '@/lib/clock'
import type { AgreedStep } from '@/lib/coaching/review'
import { asViewer, type Session, type ViewerTx } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'

/** So long a step that ended stays on the page. */
const ENDED_SHOWN_DAYS = 30

type Row = Omit<AgreedStep, 'text' | 'by'> & { takenBy: string | null; words: Buffer }

/** What a group and its coach agreed on: open steps by their day, then those that ended lately. */
export async function readAgreedSteps(
  { sql, vault }: ViewerTx,
  userId: string,
  driveId: string,
): Promise<AgreedStep[]> {
  const rows = await sql<Row>`
    select s.id as "stepId", s.due_on as "dueOn", s.first_due_on as "firstDueOn", s.taken_by as "takenBy", s.outcome, s.words,
      case when exists (select from coaching c where c.drive_id = s.drive_id and c.coach_id = s.proposed_by)
        then 'coach' else 'group' end as "proposedBy"
    from agreed_step s where s.drive_id = ${driveId}
      and (s.outcome is null or s.closed_at > now() - make_interval(days => ${ENDED_SHOWN_DAYS}))
    order by s.outcome is not null, s.due_on, s.id limit 60`
  return rows.map(({ words, takenBy, ...row }) => ({
    ...row,
    by: takenBy === null ? null : takenBy === userId ? 'own' : 'group',
    text: vault.open<{ text: string }>(driveKey(driveId), { table: 'agreed_step', rowId: row.stepId }, words)
      .text,
  }))
}

/** A promise that somebody of the committee took on with the coach. */
export type OwnAgreedStep = {
  stepId: string
  text: string
  dueOn: CalendarDate
  firstDueOn: CalendarDate | null
}

/** What the viewer promised in a drive and has not done yet, soonest first; for their own list. */
export const getOwnAgreedSteps = (
  viewer: Session & { userId: string },
  driveId: string,
): Promise<OwnAgreedStep[]> =>
  asViewer(viewer, async (tx) =>
    (await readAgreedSteps(tx, viewer.userId, driveId))
      .filter(({ by, outcome }) => by === 'own' && outcome === null)
      .map(({ stepId, text, dueOn, firstDueOn }) => ({ stepId, text, dueOn, firstDueOn })),
  )
