import 'server-only'
import { type CalendarDate, now as currentTime, dateIn } from '@/lib/clock'
import { asViewer, type Session, type ViewerTx } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'
import { type LooseEnd, looseEnds, type UnionTies } from '../loose-ends'
import type { ModelAnswers } from '../model-check'
import { type StageFacts, stageFactsIn } from './stage-facts'

/** One time a group asked itself which way of organizing fits. */
export type PastCheck = {
  checkId: string
  on: CalendarDate
  answers: ModelAnswers
  leaning: readonly string[]
  chosen: string
  why: string
  reviewOn: CalendarDate
}

export type ModelChoice = {
  drive: StageFacts
  /** The newest first. */
  checks: PastCheck[]
  /** An action was held or a demand was decided: from then on people know each other well enough to choose. */
  hadFirstFight: boolean
  looseEnds: LooseEnd[]
}

/** What a group needs to choose how it organizes; `null` where it is not there for this session. */
export const getModelChoice = (
  session: Session,
  driveId: string,
  now = currentTime(),
): Promise<ModelChoice | null> =>
  asViewer(session, async (tx) => {
    const drive = await stageFactsIn(tx, driveId, now)
    if (!drive) return null
    return {
      drive,
      checks: await pastChecks(tx, driveId, drive.timeZone),
      hadFirstFight: await hadFirstFight(tx, driveId),
      looseEnds: looseEnds(drive.model, await unionTies(tx, driveId, drive)),
    }
  })

/** Every model check of a drive, the newest first. */
async function pastChecks(tx: ViewerTx, driveId: string, timeZone: string): Promise<PastCheck[]> {
  const rows = await tx.sql<Omit<PastCheck, 'why' | 'on'> & { words: Buffer | null; at: Date }>`
    select id as "checkId", recorded_at as at, answers, leaning, chosen, words, review_on as "reviewOn" from model_check
    where drive_id = ${driveId} order by recorded_at desc, id desc limit 100`
  return rows.map(({ words, at, ...check }) => ({
    ...check,
    on: dateIn(timeZone, at),
    why: words
      ? tx.vault.open<{ why: string }>(
          driveKey(driveId),
          { table: 'model_check', rowId: check.checkId },
          words,
        ).why
      : '',
  }))
}

/** Whether an action is over or something that was asked for was decided. */
export async function hadFirstFight({ sql }: ViewerTx, driveId: string): Promise<boolean> {
  const [row] = await sql<{ had: boolean }>`
    select exists (select from structure_test t where t.drive_id = ${driveId} and t.closed_at is not null and t.cancelled_at is null)
      or exists (select from demand_status s where s.drive_id = ${driveId} and s.withdrawn_at is null
        and s.status in ('refused', 'partly', 'won', 'held', 'lost', 'eroded')) as had`
  return row?.had ?? false
}

async function unionTies(
  { sql }: ViewerTx,
  driveId: string,
  { today, timeZone }: StageFacts,
): Promise<UnionTies> {
  const grants = await sql<UnionTies['grants'][number]>`
    select id as "grantId", what, (until_at at time zone ${timeZone})::date as "untilOn" from liaison_grant
    where drive_id = ${driveId} and revoked_at is null and (until_at at time zone ${timeZone})::date >= ${today} order by granted_at, id`
  const handOffs = await sql<UnionTies['handOffs'][number]>`
    select id as "handOffId", shares, (handed_at at time zone ${timeZone})::date as "handedOn" from hand_off
    where drive_id = ${driveId} and to_kind = 'union' and handed_at is not null and ended_at is null order by handed_at, id`
  const contracts = await sql<UnionTies['contracts'][number]>`
    select id as "contractId", expires_on as "expiresOn", no_strike as "noStrike" from contract
    where drive_id = ${driveId} and withdrawn_at is null and from_on <= ${today} and expires_on >= ${today} order by expires_on, id`
  return { grants, handOffs, contracts }
}
