import 'server-only'
import { type CalendarDate, now as currentTime, dateIn } from '@/lib/clock'
import { asViewer, type Session, type ViewerTx } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'
import { type BallotResult, type BallotRule, type Choice, countBallot, votesCast } from '../ballot'
import { type DecisionAbout, type DecisionKind, staysUncounted } from '../decision'
import type { ModelDefinition } from '../models/model-definition'
import { decisionVotes } from './decision-votes'
import { type DecisionLine, decisionLines } from './decisions'
import { type Gated, gateIn } from './gate'
import { stageFactsIn } from './stage-facts'
import { areaNamesIn } from './stage-page'

/** A decision on its own page. */
export type DecisionPage = DecisionLine & {
  today: CalendarDate
  text: string
  kind: DecisionKind
  about: DecisionAbout
  rule: BallotRule
  quorumPercent: number | null
  proposedOn: CalendarDate
  /** `null`: somebody who is in no more, or whose name this viewer does not see. */
  proposedBy: string | null
  comments: { commentId: string; text: string; by: string | null; on: CalendarDate; isMine: boolean }[]
  myChoice: Choice | null
  /** Who voted how; only of an open ballot and only once it is counted. */
  votes: { name: string | null; choice: Choice }[]
  /** How it was counted; `null` before, without a ballot, of what was taken back, and where nothing is counted. */
  result: BallotResult | null
  /** It came to an end, and what was voted here in secret is not counted: so few did. */
  isUncounted: boolean
  /** Papers that were counted by hand are in it. */
  hasPapers: boolean
  /** What the numbers say of the next stage, for what is about one and still to be decided. */
  gate: (Gated & { model: ModelDefinition | null; areas: ReadonlyMap<string, string> }) | null
}

type Row = {
  words: Buffer
  kind: DecisionKind
  about: DecisionAbout | null
  rule: BallotRule
  quorumPercent: number | null
  proposedBy: string
  proposedAt: Date
  timeZone: string
  hasPapers: boolean
}

/** One decision with what was said to it; `null` where this viewer knows of none. `everybody` names a shop of one area. */
export const getDecision = (
  session: Session,
  driveId: string,
  decisionId: string,
  everybody: string,
  now = currentTime(),
): Promise<DecisionPage | null> =>
  asViewer(session, async (tx) => {
    const line = (await decisionLines(tx, driveId, now)).find((each) => each.decisionId === decisionId)
    const [row] = await tx.sql<Row>`
      select d.words, d.kind, d.about, d.rule, d.quorum_percent as "quorumPercent", d.proposed_by as "proposedBy",
        d.proposed_at as "proposedAt", z.time_zone as "timeZone", d.counted_yes is not null as "hasPapers"
      from decision d join drive z on z.id = d.drive_id where d.drive_id = ${driveId} and d.id = ${decisionId}`
    if (!line || !row) return null
    const { words, proposedBy, proposedAt, timeZone, ...rest } = row
    const names = await namesIn(tx, driveId)
    const place = { table: 'decision', rowId: decisionId }
    const ballots = await tx.sql<{ userId: string; choice: Choice | null; isMine: boolean }>`
      select user_id as "userId", choice, user_id = app.me() as "isMine" from vote
      where drive_id = ${driveId} and decision_id = ${decisionId} order by on_date, user_id`
    const isCounted = line.closedOn !== null && line.ballot !== 'none'
    const isUncounted = isCounted && staysUncounted(line)
    const hasCount = isCounted && (!isUncounted || rest.hasPapers)
    return {
      ...line,
      ...rest,
      about: row.about ?? {},
      today: dateIn(timeZone, now),
      text: tx.vault.open<{ text: string }>(driveKey(driveId), place, words).text,
      proposedOn: dateIn(timeZone, proposedAt),
      proposedBy: names.get(proposedBy) ?? null,
      comments: await commentsIn(tx, { driveId, decisionId, timeZone, names }),
      myChoice: ballots.find(({ isMine }) => isMine)?.choice ?? null,
      votes: ballots.flatMap(({ userId, choice }) =>
        isCounted && choice ? { name: names.get(userId) ?? null, choice } : [],
      ),
      result: hasCount ? await resultIn(tx, driveId, line, rest) : null,
      isUncounted,
      gate: line.outcome === null ? await gateOf(tx, driveId, { ...rest, everybody, now }) : null,
    }
  })

async function resultIn(
  tx: ViewerTx,
  driveId: string,
  { decisionId, could }: DecisionLine,
  terms: { rule: BallotRule; quorumPercent: number | null },
): Promise<BallotResult> {
  const votes = await decisionVotes(tx, driveId, decisionId)
  return countBallot(votes, { ...terms, members: Math.max(could, votesCast(votes)) })
}

/** Filing asks for a majority whatever the ladder; a stage asks for what it asks for. */
async function gateOf(
  tx: ViewerTx,
  driveId: string,
  {
    kind,
    about,
    everybody,
    now,
  }: { kind: DecisionKind; about: DecisionAbout | null; everybody: string; now: Date },
): Promise<DecisionPage['gate']> {
  if (kind !== 'stage' && kind !== 'file') return null
  const drive = await stageFactsIn(tx, driveId, now)
  const stages = drive?.model?.tracks.flatMap((track) => track.stages) ?? []
  const stage = kind === 'file' ? null : stages.find(({ id }) => id === about?.stage)
  const gated = drive && stage !== undefined ? await gateIn(tx, driveId, { stage, drive, now }) : null
  return drive && gated && { ...gated, model: drive.model, areas: await areaNamesIn(tx, driveId, everybody) }
}

async function commentsIn(
  tx: ViewerTx,
  of: { driveId: string; decisionId: string; timeZone: string; names: ReadonlyMap<string, string> },
): Promise<DecisionPage['comments']> {
  const rows = await tx.sql<{ id: string; authorId: string; words: Buffer; at: Date; isMine: boolean }>`
    select id, author_id as "authorId", words, written_at as at, author_id = app.me() as "isMine" from decision_comment
    where drive_id = ${of.driveId} and decision_id = ${of.decisionId} and removed_at is null order by written_at, id limit 300`
  return rows.map(({ id, authorId, words, at, isMine }) => ({
    commentId: id,
    text: tx.vault.open<{ text: string }>(
      driveKey(of.driveId),
      { table: 'decision_comment', rowId: id },
      words,
    ).text,
    ...{ by: of.names.get(authorId) ?? null, on: dateIn(of.timeZone, at), isMine },
  }))
}

/** What people with a login are called in the drive, as far as the viewer may see their roles. */
async function namesIn(tx: ViewerTx, driveId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.sql<{ id: string; userId: string; words: Buffer }>`
    select id, user_id as "userId", words from drive_role where drive_id = ${driveId} and words is not null order by from_at`
  return new Map(
    rows.map(({ id, userId, words }) => [
      userId,
      tx.vault.open<{ name: string }>(driveKey(driveId), { table: 'drive_role', rowId: id }, words).name,
    ]),
  )
}
