import 'server-only'
import { type CalendarDate, dateIn } from '@/lib/clock'
import type { ViewerTx } from '@/lib/db/as-viewer'
import { asMergedAt, type MergeFact } from '../as-merged-at'
import type { DriveFacts } from '../coverage-on'
import type { WorkerFacts } from '../worker-facts'

/**
 * All dated facts of a drive that this viewer may read. Rows that were taken back are among them. With `knownAt` each lies with whom
 * it lay at that instant: rows of one person that were joined later are still apart.
 */
export async function driveFacts(
  tx: ViewerTx,
  driveId: string,
  timeZone: string,
  knownAt: Date | null = null,
): Promise<DriveFacts> {
  const people = await tx.sql<Person>`
    select id as "workerId", added_at as "addedAt", removed_at as "removedAt" from worker where drive_id = ${driveId}`
  const placements = await tx.sql<WorkerFacts['placements'][number] & Of>`
    select worker_id as "workerId", id, cell_id as "cellId", employer_id as "employerId", is_primary as "isPrimary", from_on as "fromOn",
      until_on as "untilOn", recorded_at as "recordedAt", replaced_at as "withdrawnAt"
    from placement where drive_id = ${driveId}`
  const statuses = await tx.sql<WorkerFacts['statuses'][number] & Of>`
    select worker_id as "workerId", id, status, from_on as "fromOn", recorded_at as "recordedAt",
      replaced_at as "withdrawnAt"
    from worker_status where drive_id = ${driveId}`
  const talks = await tx.sql<WorkerFacts['talks'][number] & Of>`
    with login as (
      select distinct on (user_id) user_id, worker_id from drive_role
      where drive_id = ${driveId} and worker_id is not null order by user_id, from_at desc
    )
    select o.worker_id as "workerId", o.id, o.happened_on as "happenedOn", o.recorded_at as "recordedAt",
      o.withdrawn_at as "withdrawnAt", coalesce(o.talker_worker_id, l.worker_id, o.talker_user_id, o.logged_by) as talker
    from one_on_one o left join login l on l.user_id = o.talker_user_id where o.drive_id = ${driveId}`
  const assessments = await tx.sql<WorkerFacts['assessments'][number] & Of>`
    select worker_id as "workerId", id, assessor_id as "assessorId", value, basis, happened_at as "happenedAt",
      happened_on as "happenedOn", recorded_at as "recordedAt", withdrawn_at as "withdrawnAt",
      coalesce(starts_with(reason, 'settled_'), false) as settles
    from assessment where drive_id = ${driveId}`
  const seats = await tx.sql<WorkerFacts['seats'][number] & Of>`
    select worker_id as "workerId", id, from_on as "fromOn", until_on as "untilOn", recorded_at as "recordedAt",
      null as "withdrawnAt"
    from committee_seat where drive_id = ${driveId}`
  const leaderMarks = await tx.sql<WorkerFacts['leaderMarks'][number] & Of>`
    select worker_id as "workerId", id, status, on_date as "onDate", recorded_at as "recordedAt",
      null as "withdrawnAt"
    from leader_mark where drive_id = ${driveId}`
  const judgements = await tx.sql<WorkerFacts['unitJudgements'][number] & Of>`
    select worker_id as "workerId", id, judgement, on_date as "onDate", recorded_at as "recordedAt",
      withdrawn_at as "withdrawnAt"
    from unit_judgement where drive_id = ${driveId}`

  const participations = await tx.sql<WorkerFacts['participations'][number] & Of>`
    select p.worker_id as "workerId", p.id, p.test_id as "testId", p.result, t.happens_on as "onDate",
      p.recorded_at as "recordedAt", p.withdrawn_at as "withdrawnAt"
    from participation p join structure_test t on t.drive_id = p.drive_id and t.id = p.test_id
    where p.drive_id = ${driveId}`

  const placed = groupByWorker(placements)
  const status = groupByWorker(statuses)
  const talked = groupByWorker(talks)
  const rated = groupByWorker(assessments)
  const seated = groupByWorker(seats)
  const marked = groupByWorker(leaderMarks)
  const judged = groupByWorker(judgements)
  const tookPart = groupByWorker(participations)
  const workers = people.map((person) => ({
    ...person,
    addedOn: dateIn(timeZone, person.addedAt),
    placements: placed.get(person.workerId) ?? [],
    statuses: status.get(person.workerId) ?? [],
    talks: talked.get(person.workerId) ?? [],
    assessments: rated.get(person.workerId) ?? [],
    seats: seated.get(person.workerId) ?? [],
    leaderMarks: marked.get(person.workerId) ?? [],
    unitJudgements: judged.get(person.workerId) ?? [],
    participations: tookPart.get(person.workerId) ?? [],
  }))
  return {
    ...(await shopFacts(tx, driveId)),
    workers: knownAt ? asMergedAt(workers, await mergesIn(tx, driveId), knownAt) : workers,
  }
}

type Of = { workerId: string }
type Person = { workerId: string; addedAt: Date; removedAt: Date | null }

async function mergesIn({ sql }: ViewerTx, driveId: string): Promise<MergeFact[]> {
  const rows = await sql<Omit<MergeFact, 'moved'> & { moved: string[] }>`
    select m.kept_worker_id as "keptId", m.merged_worker_id as "mergedId", m.made_at as "madeAt", m.split_at as "splitAt",
      array(select jsonb_array_elements_text(x.ids) from jsonb_each(m.moved) x (place, ids)
        where jsonb_typeof(x.ids) = 'array' and x.place like '%.worker_id') as moved
    from worker_merge m where m.drive_id = ${driveId}`
  return rows.map((merge) => ({ ...merge, moved: new Set(merge.moved) }))
}

async function shopFacts(
  tx: ViewerTx,
  driveId: string,
): Promise<Pick<DriveFacts, 'cellIds' | 'headcounts' | 'shocks'>> {
  const cells = await tx.sql<{ id: string }>`
    select id from cell where drive_id = ${driveId} and retired_at is null order by position, id`
  const headcounts = await tx.sql<DriveFacts['headcounts'][number]>`
    select id, cell_id as "cellId", people, source, on_date as "onDate", recorded_at as "recordedAt",
      withdrawn_at as "withdrawnAt"
    from headcount_estimate where drive_id = ${driveId}`
  const shocks = await tx.sql<{
    id: string
    onDate: CalendarDate
    recordedAt: Date
    withdrawnAt: Date | null
  }>`
    select id, on_date as "onDate", recorded_at as "recordedAt", withdrawn_at as "withdrawnAt"
    from shock where drive_id = ${driveId}`
  return { cellIds: cells.map(({ id }) => id), headcounts, shocks }
}

function groupByWorker<Fact extends Of>(facts: readonly Fact[]): Map<string, Fact[]> {
  const groups = new Map<string, Fact[]>()
  for (const fact of facts) {
    const group = groups.get(fact.workerId)
    if (group) group.push(fact)
    else groups.set(fact.workerId, [fact])
  }
  return groups
}
