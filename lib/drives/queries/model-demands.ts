import 'server-only'
import type { ViewerTx } from '@/lib/db/as-viewer'
import type { DecisionFact, DemandFact, GrievanceFact } from '../models/metrics/model-facts'

/** What is asked for, and every entry of where it stands. */
export async function modelDemands(
  { sql }: ViewerTx,
  driveId: string,
  knownAt: Date | null,
): Promise<DemandFact[]> {
  const demands = await sql<Omit<DemandFact, 'statuses'>>`
    select id, target_kind as target, raised_on as "raisedOn" from demand
    where drive_id = ${driveId} and app.stood(recorded_at, withdrawn_at, ${knownAt})`
  const statuses = await sql<DemandFact['statuses'][number] & { demandId: string }>`
    select demand_id as "demandId", id, status, on_date as "onDate", recorded_at as "recordedAt", test_id as "testId"
    from demand_status where drive_id = ${driveId} and app.stood(recorded_at, withdrawn_at, ${knownAt})`
  return demands.map((demand) => ({
    ...demand,
    statuses: statuses.filter(({ demandId }) => demandId === demand.id),
  }))
}

/** Dates and outcomes of grievances that were not taken back. What they say stays with those who handle them. */
export async function modelGrievances(
  { sql }: ViewerTx,
  driveId: string,
  knownAt: Date | null,
): Promise<GrievanceFact[]> {
  const grievances = await sql<Omit<GrievanceFact, 'steps'>>`
    select id, kind, route, happened_on as "happenedOn", filed_on as "filedOn", closed_on as "closedOn", outcome
    from grievance where drive_id = ${driveId} and app.stood(recorded_at, withdrawn_at, ${knownAt})`
  const steps = await sql<GrievanceFact['steps'][number] & { grievanceId: string }>`
    select grievance_id as "grievanceId", step, due_on as "dueOn", done_on as "doneOn" from grievance_step
    where drive_id = ${driveId} and app.stood(recorded_at, null, ${knownAt})`
  return grievances.map((grievance) => ({
    ...grievance,
    steps: steps.filter(({ grievanceId }) => grievanceId === grievance.id),
  }))
}

/** Decisions that came to an end, oldest first, with the ballot where there was one: counted by hand, by choice or in secret. */
export async function modelDecisions(
  { sql }: ViewerTx,
  driveId: string,
  { timeZone, knownAt }: { timeZone: string; knownAt: Date | null },
): Promise<DecisionFact[]> {
  const rows = await sql<
    Omit<DecisionFact, 'ballot'> & {
      ballot: string
      electorate: number | null
      yes: number
      no: number
      blank: number
    }
  >`
    with votes as (
      select decision_id, choice, count(*)::int as votes from vote where drive_id = ${driveId} and choice is not null group by 1, 2
      union all
      select decision_id, choice, votes from app.secret_votes(${driveId})
    )
    select d.kind, (d.closed_at at time zone ${timeZone})::date as "closedOn", d.ballot, d.electorate_size as electorate,
      coalesce(d.counted_yes, 0) + coalesce(sum(v.votes) filter (where v.choice = 'yes'), 0)::int as yes,
      coalesce(d.counted_no, 0) + coalesce(sum(v.votes) filter (where v.choice = 'no'), 0)::int as no,
      coalesce(d.counted_blank, 0) + coalesce(sum(v.votes) filter (where v.choice = 'blank'), 0)::int as blank
    from decision d left join votes v on v.decision_id = d.id
    where d.drive_id = ${driveId} and d.closed_at is not null and app.stood(d.closed_at, null, ${knownAt})
      and d.outcome in ('adopted', 'rejected', 'no_quorum')
    group by d.drive_id, d.id order by d.closed_at, d.id`
  return rows.map(({ kind, closedOn, ballot, ...counted }) => ({
    kind,
    closedOn,
    ballot: ballot === 'none' && counted.yes + counted.no + counted.blank === 0 ? null : counted,
  }))
}
