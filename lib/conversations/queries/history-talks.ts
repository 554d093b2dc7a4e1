import 'server-only'
import { rolesIn, type Viewer } from '@/lib/access/viewer'
import type { ViewerTx } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'
import type { CompanyRole } from '../company'
import { schoolOf } from '../schools'
import type { HistoryEntry, HistoryTalk, ReachedStep } from '../talk-history'

/** A talk as the rows have it, people and labels by id. */
export type TalkRow = Pick<HistoryEntry, 'id' | 'happenedAt' | 'happenedOn'> &
  Pick<HistoryTalk, 'placeKind' | 'ask' | 'nextStep' | 'prepared'> & {
    talkerUserId: string | null
    talkerWorkerId: string | null
    loggedBy: string
    issueIds: string[]
    companions: { workerId: string; role: CompanyRole }[]
    alsoWith: string[]
    school: string | null
    stepReached: string | null
    withdrawnAt: Date | null
  }

/** The talks with one worker that the viewer may read. Those who had it in the same go are found by who wrote it and when. */
export const readTalks = (
  tx: ViewerTx,
  driveId: string,
  workerId: string,
): Promise<TalkRow[]> => tx.sql<TalkRow>`
  select o.id, o.happened_at as "happenedAt", o.happened_on as "happenedOn", o.place_kind as "placeKind",
    o.talker_user_id as "talkerUserId", o.talker_worker_id as "talkerWorkerId", o.logged_by as "loggedBy",
    o.school, o.step_reached as "stepReached", o.withdrawn_at as "withdrawnAt",
    array(select i.label_id from one_on_one_issue i where i.drive_id = o.drive_id and i.one_on_one_id = o.id) as "issueIds",
    array(select i.topic from inoculation i where i.drive_id = o.drive_id and i.one_on_one_id = o.id) as prepared,
    coalesce((select jsonb_agg(jsonb_build_object('workerId', c.companion_worker_id, 'role', c.role) order by c.id)
      from companion c where c.drive_id = o.drive_id and c.one_on_one_id = o.id), '[]') as companions,
    array(select x.worker_id from one_on_one x where o.together_id is not null and x.drive_id = o.drive_id
      and x.logged_by = o.logged_by and x.happened_at = o.happened_at and x.together_id = o.together_id and x.id <> o.id
      and x.withdrawn_at is null) as "alsoWith",
    (select jsonb_build_object('kind', a.kind, 'answer', a.answer,
        'answeredOn', (a.answered_at at time zone d.time_zone)::date) from ask a
      where a.drive_id = o.drive_id and a.worker_id = o.worker_id and a.one_on_one_id = o.id limit 1) as ask,
    (select jsonb_build_object('kind', c.kind, 'by', c.by, 'dueOn', c.due_on, 'outcome', c.outcome, 'debrief', c.debrief,
        'missing', coalesce(c.missing, '{}')) from commitment c
      where c.drive_id = o.drive_id and c.worker_id = o.worker_id and c.one_on_one_id = o.id
      order by c.recorded_at desc limit 1) as "nextStep"
  from one_on_one o join drive d on d.id = o.drive_id
  where o.drive_id = ${driveId} and o.worker_id = ${workerId}`

/** The notes of these talks that the viewer may read, by talk. */
export async function readNotes({ sql, vault }: ViewerTx, driveId: string, workerId: string) {
  const rows = await sql<{ id: string; oneOnOneId: string; level: string; words: Buffer }>`
    select id, one_on_one_id as "oneOnOneId", level, words from note
    where drive_id = ${driveId} and worker_id = ${workerId} and one_on_one_id is not null and removed_at is null`
  const notes = new Map<string, HistoryTalk['notes']>()
  for (const { id, oneOnOneId, level, words } of rows) {
    const { text } = vault.open<{ text: string }>(driveKey(driveId), { table: 'note', rowId: id }, words)
    notes.set(oneOnOneId, [...(notes.get(oneOnOneId) ?? []), { level, text }])
  }
  return notes
}

/** A coach reads well-known issues by their code; what the drive has named itself stays with the drive. */
export async function readIssues(
  { sql, vault }: ViewerTx,
  viewer: Viewer,
  driveId: string,
  talks: readonly TalkRow[],
) {
  const ids = talks.flatMap(({ issueIds }) => issueIds)
  const rows = await sql<{ id: string; code: string | null; words: Buffer | null }>`
    select id, code, words from label where drive_id = ${driveId} and id = any (${ids}::uuid[])`
  const isInsider = rolesIn(viewer, driveId).some((role) => role !== 'coach')
  return new Map(
    rows.map(({ id, code, words }) => {
      const place = { table: 'label', rowId: id }
      const name =
        words && isInsider ? vault.open<{ name: string }>(driveKey(driveId), place, words).name : null
      return [id, { code, name }] as const
    }),
  )
}

/** The steps that these talks got to, by talk: known ones by their key, the drive's own in words, to insiders. */
export async function readReached(
  { sql, vault }: ViewerTx,
  viewer: Viewer,
  driveId: string,
  talks: readonly TalkRow[],
): Promise<Map<string, ReachedStep>> {
  const isInsider = rolesIn(viewer, driveId).some((role) => role !== 'coach')
  const own = talks.flatMap(({ school }) => (school && isInsider && !schoolOf(school) ? [school] : []))
  const rows = await sql<{ id: string; words: Buffer }>`
    select id, words from conversation_school where drive_id = ${driveId} and id = any (${own}::uuid[])`
  const steps = new Map(
    rows.map(({ id, words }) => {
      const place = { table: 'conversation_school', rowId: id }
      return [id, vault.open<{ steps: string[] }>(driveKey(driveId), place, words).steps] as const
    }),
  )
  return new Map(
    talks.flatMap(({ id, school, stepReached: step }): [string, ReachedStep][] => {
      if (!school || !step) return []
      if (schoolOf(school)) return [[id, { step, words: null }]]
      const words = steps.get(school)?.[Number(step) - 1]
      return words === undefined ? [] : [[id, { step, words }]]
    }),
  )
}
