import 'server-only'
import type { ViewerTx } from '@/lib/db/as-viewer'
import type { BodyFact, ElectionFact, ModelFacts, StanceFact } from '../models/metrics/model-facts'

/** The bodies that this viewer may know of, with the lists that they keep. One that is hidden is as if it were not there. */
export async function modelBodies(
  { sql }: ViewerTx,
  driveId: string,
  knownAt: Date | null,
): Promise<{ bodies: BodyFact[]; stances: StanceFact[] }> {
  const bodies = await sql<{ id: string; kind: string; isMine: boolean }>`
    select b.id, b.kind, exists (select from body_secretary s where s.drive_id = b.drive_id and s.body_id = b.id
        and s.user_id = app.me() and s.until_at is null) as "isMine"
    from body b where b.drive_id = ${driveId} and app.stood(b.recorded_at, b.retired_at, ${knownAt}) order by b.id`
  const members = await sql<NonNullable<BodyFact['members']>[number] & { bodyId: string }>`
    select body_id as "bodyId", worker_id as "workerId", from_on as "fromOn", until_on as "untilOn", dues
    from membership where drive_id = ${driveId} and app.stood(recorded_at, withdrawn_at, ${knownAt})`
  const stances = await sql<StanceFact>`
    select body_id as "bodyId", about_kind as "aboutKind", about_id as "aboutId", position, on_date as "onDate"
    from body_position where drive_id = ${driveId} and app.stood(recorded_at, withdrawn_at, ${knownAt}) order by on_date, recorded_at, id`
  return {
    stances,
    bodies: bodies.map(({ id, kind, isMine }) => ({
      ...{ id, kind },
      members: isMine ? members.filter(({ bodyId }) => bodyId === id) : null,
    })),
  }
}

/** Elections inside the union, the earliest first. */
export async function modelElections(
  { sql }: ViewerTx,
  driveId: string,
  knownAt: Date | null,
): Promise<ElectionFact[]> {
  const elections = await sql<Omit<ElectionFact, 'sites' | 'delegates'> & { id: string }>`
    select id, electorate, electorate_size as "electorateSize", members, goal_votes as "goalVotes", ballot_on as "ballotOn",
      counted_on as "countedOn", votes_cast as "votesCast"
    from officer_election where drive_id = ${driveId} and app.stood(recorded_at, withdrawn_at, ${knownAt}) order by ballot_on, id`
  const sites = await sql<ElectionFact['sites'][number] & { electionId: string }>`
    select election_id as "electionId", cell_id as "cellId", goal, pledged, contact from election_site
    where drive_id = ${driveId} order by cell_id`
  const delegates = await sql<ElectionFact['delegates'][number] & { electionId: string }>`
    select election_id as "electionId", cell_id as "cellId", stands from elector
    where drive_id = ${driveId} and removed_at is null order by id`
  return elections.map(({ id, ...election }) => ({
    ...election,
    sites: sites.filter(({ electionId }) => electionId === id),
    delegates: delegates.filter(({ electionId }) => electionId === id),
  }))
}

/** How many cards count, by kind, and how many people ever signed one for whoever keeps the register. */
export async function modelCards(
  { sql }: ViewerTx,
  driveId: string,
): Promise<NonNullable<ModelFacts['cards']>> {
  const rows = await sql<{ kind: string; valid: number; signed: number | null }>`
    select k.kind, (select coalesce(sum(t.cards), 0)::int from app.card_totals(${driveId}, k.kind) t) as valid,
      case when ${driveId}::uuid = any (app.my_steward_drives()) then
        (select count(distinct c.worker_id)::int from card c where c.drive_id = ${driveId} and c.kind = k.kind and c.removed_at is null)
      end as signed
    from unnest(array['authorization', 'membership', 'dues']) as k (kind)`
  return Object.fromEntries(rows.map(({ kind, valid, signed }) => [kind, { valid, signed }]))
}
