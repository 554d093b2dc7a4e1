import 'server-only'
import { onCommittee } from '@/lib/access/roles'
import { rolesIn, type Viewer } from '@/lib/access/viewer'
import { asViewer, type ViewerTx } from '@/lib/db/as-viewer'
import type { AttemptOutcome } from '../attempts'
import {
  type HistoryEntry,
  type HistoryRating,
  type HistoryTalk,
  inOrder,
  type UnratedEntry,
} from '../talk-history'
import type { TogetherKind } from '../time-together'
import { calledWithinBudget } from './called-within-budget'
import { readIssues, readNotes, readReached, readTalks, type TalkRow } from './history-talks'

type Rated = Omit<HistoryRating, 'direction'>
type Fact = Pick<HistoryEntry, 'id' | 'happenedAt' | 'happenedOn'> & { withdrawnAt: Date | null }
type RatingRow = Rated & Fact & { oneOnOneId: string | null; assessorId: string }
type AttemptRow = Fact & {
  outcome: AttemptOutcome
  talkerUserId: string | null
  talkerWorkerId: string | null
  loggedBy: string
}
type TogetherRow = Fact & { kind: TogetherKind; loggedBy: string; others: string[] }

/**
 * What happened with one worker, newest first, as far as this viewer may read it: the committee everything but others'
 * own notes, a worker leader the talks of the own list and the own ratings, a coach facts without words.
 */
export function getWorkerHistory(viewer: Viewer, driveId: string, workerId: string): Promise<HistoryEntry[]> {
  return asViewer(viewer, async (tx) => {
    const talks = await readTalks(tx, driveId, workerId)
    const ratings = await readRatings(tx, driveId, workerId)
    const attempts = await readAttempts(tx, driveId, workerId)
    const together = await readTogether(tx, driveId, workerId)
    const notes = await readNotes(tx, driveId, workerId)
    const issues = await readIssues(tx, viewer, driveId, talks)
    const reached = await readReached(tx, viewer, driveId, talks)
    const names = await calledWithinBudget(tx, driveId, everybodyIn(talks, attempts, together))

    const roles = rolesIn(viewer, driveId)
    const isCommittee = onCommittee(roles)
    const called = (id: string) => names.get(id)?.called ?? []
    const whoIs = (userId: string | null, id: string | null): HistoryEntry['who'] => {
      if (userId === viewer.userId) return 'viewer'
      const named = id && names.get(id)
      return named ? { called: named.called } : null
    }
    const told = ({ id, happenedAt, happenedOn, withdrawnAt }: Fact, writtenBy: string | null) => ({
      ...{ id, happenedAt, happenedOn, takenBack: withdrawnAt !== null },
      mayTakeBack: withdrawnAt === null && writtenBy !== null && (isCommittee || writtenBy === viewer.userId),
    })
    const talkIn = ({ placeKind, ask, nextStep, prepared, ...talk }: TalkRow): HistoryTalk => ({
      ...{ placeKind, ask, nextStep, prepared },
      issues: talk.issueIds.flatMap((id) => issues.get(id) ?? []),
      company: talk.companions.flatMap(({ workerId: id, role }) =>
        [called(id)].flat().map((name) => ({ called: name, role })),
      ),
      alsoWith: talk.alsoWith.flatMap(called),
      reached: reached.get(talk.id) ?? null,
      notes: notes.get(talk.id) ?? [],
    })

    const entries: UnratedEntry[] = [
      ...talks.map(
        (talk): UnratedEntry => ({
          ...told(talk, talk.loggedBy),
          kind: 'talk',
          who: whoIs(talk.talkerUserId, talk.talkerWorkerId),
          talk: talkIn(talk),
        }),
      ),
      ...attempts.map(
        (attempt): UnratedEntry => ({
          ...told(attempt, attempt.loggedBy),
          kind: 'attempt',
          who: whoIs(attempt.talkerUserId, attempt.talkerWorkerId),
          outcome: attempt.outcome,
        }),
      ),
      ...together.map(
        (spent): UnratedEntry => ({
          ...told(spent, spent.loggedBy),
          kind: 'together',
          who: whoIs(spent.loggedBy, null),
          together: spent.kind,
          others: spent.others.flatMap(called),
        }),
      ),
      ...ratings
        .filter(({ oneOnOneId }) => oneOnOneId === null)
        .map(
          (rating): UnratedEntry => ({
            ...told(rating, null),
            kind: 'rating',
            who: whoIs(rating.assessorId, null),
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

const readRatings = (tx: ViewerTx, driveId: string, workerId: string) => tx.sql<RatingRow>`
  select id, one_on_one_id as "oneOnOneId", value, basis, reason, assessor_id as "assessorId",
    happened_at as "happenedAt", happened_on as "happenedOn", withdrawn_at as "withdrawnAt"
  from assessment where drive_id = ${driveId} and worker_id = ${workerId}`

const readAttempts = (tx: ViewerTx, driveId: string, workerId: string) => tx.sql<AttemptRow>`
  select id, outcome, happened_at as "happenedAt", happened_on as "happenedOn", talker_user_id as "talkerUserId",
    talker_worker_id as "talkerWorkerId", logged_by as "loggedBy", withdrawn_at as "withdrawnAt"
  from contact_attempt where drive_id = ${driveId} and worker_id = ${workerId}`

const readTogether = (tx: ViewerTx, driveId: string, workerId: string) => tx.sql<TogetherRow>`
  select t.id, t.kind, t.happened_at as "happenedAt", t.happened_on as "happenedOn", t.logged_by as "loggedBy",
    t.withdrawn_at as "withdrawnAt", array(select o.worker_id from time_together_person o where o.drive_id = t.drive_id
      and o.time_together_id = t.id and o.worker_id <> p.worker_id) as others
  from time_together_person p join time_together t on t.drive_id = p.drive_id and t.id = p.time_together_id
  where p.drive_id = ${driveId} and p.worker_id = ${workerId}`

function everybodyIn(
  talks: readonly TalkRow[],
  attempts: readonly AttemptRow[],
  together: readonly TogetherRow[],
): string[] {
  const ids = [
    ...[...talks, ...attempts].flatMap(({ talkerWorkerId }) => talkerWorkerId ?? []),
    ...talks.flatMap(({ companions, alsoWith }) => [
      ...companions.map(({ workerId }) => workerId),
      ...alsoWith,
    ]),
    ...together.flatMap(({ others }) => others),
  ]
  return [...new Set(ids)]
}
