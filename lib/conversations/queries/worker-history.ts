import 'server-only'
import { rolesIn, type Viewer } from '@/lib/access/viewer'
import { asViewer, type ViewerTx } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'
import { type HistoryEntry, type HistoryRating, inOrder } from '../talk-history'
import { calledBy } from './called'

type Rated = Omit<HistoryRating, 'direction'>
type TalkRow = Pick<HistoryEntry, 'id' | 'happenedAt' | 'happenedOn' | 'placeKind' | 'ask' | 'nextStep'> & {
  talkerUserId: string | null
  talkerWorkerId: string | null
  loggedBy: string
  issueIds: string[]
  withdrawnAt: Date | null
}
type RatingRow = Rated &
  Pick<HistoryEntry, 'id' | 'happenedAt' | 'happenedOn'> & {
    oneOnOneId: string | null
    assessorId: string
    withdrawnAt: Date | null
  }

/**
 * What happened with one worker, newest first, as far as this viewer may read it: the committee everything but others'
 * own notes, a worker leader the talks of the own list and the own ratings, a coach talks and ratings without words.
 */
export function getWorkerHistory(viewer: Viewer, driveId: string, workerId: string): Promise<HistoryEntry[]> {
  return asViewer(viewer, async (tx) => {
    const talks = await readTalks(tx, driveId, workerId)
    const ratings = await tx.sql<RatingRow>`
      select id, one_on_one_id as "oneOnOneId", value, basis, reason, assessor_id as "assessorId",
        happened_at as "happenedAt", happened_on as "happenedOn", withdrawn_at as "withdrawnAt"
      from assessment where drive_id = ${driveId} and worker_id = ${workerId}`
    const notes = await readNotes(tx, driveId, workerId)
    const issues = await readIssues(tx, viewer, driveId, talks)
    const names = await calledBy(tx, driveId, [
      ...new Set(talks.flatMap((talk) => talk.talkerWorkerId ?? [])),
    ])
    const roles = rolesIn(viewer, driveId)
    const isCommittee = roles.includes('committee') || roles.includes('data_steward')
    const whoIs = (userId: string | null, id: string | null) => {
      if (userId === viewer.userId) return 'viewer'
      const named = id && names.get(id)
      return named ? { called: named.called } : null
    }

    const entries = [
      ...talks.map(
        (talk): Omit<HistoryEntry, 'rating'> => ({
          ...talk,
          kind: 'talk',
          who: whoIs(talk.talkerUserId, talk.talkerWorkerId),
          issues: talk.issueIds.flatMap((id) => issues.get(id) ?? []),
          notes: notes.get(talk.id) ?? [],
          takenBack: talk.withdrawnAt !== null,
          mayTakeBack: talk.withdrawnAt === null && (isCommittee || talk.loggedBy === viewer.userId),
        }),
      ),
      ...ratings
        .filter((rating) => rating.oneOnOneId === null)
        .map(
          (rating): Omit<HistoryEntry, 'rating'> => ({
            ...NOTHING_ELSE,
            id: rating.id,
            kind: 'rating',
            happenedAt: rating.happenedAt,
            happenedOn: rating.happenedOn,
            who: whoIs(rating.assessorId, null),
            takenBack: rating.withdrawnAt !== null,
          }),
        ),
    ]
    const rated = ratings.map(({ id, oneOnOneId, value, basis, reason }): [string, Rated] => [
      oneOnOneId ?? id,
      { value, basis, reason },
    ])
    return inOrder(entries, new Map(rated))
  })
}

const NOTHING_ELSE = { placeKind: null, issues: [], ask: null, nextStep: null, notes: [], mayTakeBack: false }

const readTalks = (tx: ViewerTx, driveId: string, workerId: string): Promise<TalkRow[]> => tx.sql<TalkRow>`
  select o.id, o.happened_at as "happenedAt", o.happened_on as "happenedOn", o.place_kind as "placeKind",
    o.talker_user_id as "talkerUserId", o.talker_worker_id as "talkerWorkerId", o.logged_by as "loggedBy",
    o.withdrawn_at as "withdrawnAt",
    array(select i.label_id from one_on_one_issue i where i.drive_id = o.drive_id and i.one_on_one_id = o.id) as "issueIds",
    (select jsonb_build_object('kind', a.kind, 'answer', a.answer) from ask a
      where a.drive_id = o.drive_id and a.worker_id = o.worker_id and a.one_on_one_id = o.id limit 1) as ask,
    (select jsonb_build_object('kind', c.kind, 'by', c.by, 'dueOn', c.due_on, 'outcome', c.outcome) from commitment c
      where c.drive_id = o.drive_id and c.worker_id = o.worker_id and c.one_on_one_id = o.id
      order by c.recorded_at desc limit 1) as "nextStep"
  from one_on_one o where o.drive_id = ${driveId} and o.worker_id = ${workerId}`

async function readNotes({ sql, vault }: ViewerTx, driveId: string, workerId: string) {
  const rows = await sql<{ id: string; oneOnOneId: string; level: string; words: Buffer }>`
    select id, one_on_one_id as "oneOnOneId", level, words from note
    where drive_id = ${driveId} and worker_id = ${workerId} and one_on_one_id is not null and removed_at is null`
  const notes = new Map<string, HistoryEntry['notes']>()
  for (const { id, oneOnOneId, level, words } of rows) {
    const { text } = vault.open<{ text: string }>(driveKey(driveId), { table: 'note', rowId: id }, words)
    notes.set(oneOnOneId, [...(notes.get(oneOnOneId) ?? []), { level, text }])
  }
  return notes
}

/** A coach reads well-known issues by their code; what the drive has named itself stays with the drive. */
async function readIssues(
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
