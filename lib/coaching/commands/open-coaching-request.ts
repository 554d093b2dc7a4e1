import 'server-only'
import { refuseOpenRequest } from '@/lib/coaching/policy'
import { OpenCoachingRequest } from '@/lib/coaching/schema'
import { sizeBand } from '@/lib/coaching/size-band'
import { waitingSince } from '@/lib/coaching/waiting-since'
import { defineCommand } from '@/lib/command/define-command'
import { effectiveTodayIn } from '@/lib/drives/queries/said-in'
import { currentEmployer } from '@/lib/records/queries/current-employer'
import { success } from '@/lib/result'
import { companyId } from './company-id'

type Facts = {
  code: string
  timeZone: string
  industry: string | null
  model: string | null
  people: number | null
  isWaiting: boolean
  hasCoach: boolean
  /** Of the last request that ended with a coach. */
  waitedSince: Date | null
  waitedUntil: Date | null
}

/**
 * The committee asks for a coach. What goes into the queue is codes and bands; no name and nothing that was written. A group that had a
 * coach and asks again has lost none of the time that it waited before.
 */
export const openCoachingRequest = defineCommand({
  name: 'coaching_request.open',
  scope: 'drive',
  input: OpenCoachingRequest,
  subject: 'drive',

  async load({ driveId }, { tx, now }) {
    const [row] = await tx.sql<Omit<Facts, 'model'>>`
      select d.code, d.time_zone as "timeZone", d.industry,
        (select people from headcount_estimate h where h.drive_id = d.id and h.cell_id is null and h.withdrawn_at is null
          order by on_date desc, recorded_at desc limit 1) as people,
        exists (select from coaching_request r where r.drive_id = d.id and r.state in ('open', 'offered', 'accepted')) as "isWaiting",
        exists (select from coaching c where c.drive_id = d.id and c.until_at is null) as "hasCoach",
        coalesce(last.waiting_since, last.opened_at) as "waitedSince", last.closed_at as "waitedUntil"
      from drive d
      left join lateral (select r.waiting_since, r.opened_at, r.closed_at from coaching_request r
        where r.drive_id = d.id and r.state = 'matched' order by r.closed_at desc limit 1) last on true
      where d.id = ${driveId} for update of d`
    if (!row) return null
    const said = await effectiveTodayIn(tx, [{ driveId, timeZone: row.timeZone }], now)
    return { ...row, model: said.get(driveId)?.model?.value ?? null }
  },

  refuse: (_viewer, facts) => refuseOpenRequest(facts),

  async run(input, drive, { tx, vault, viewer, now }) {
    const employer = input.shareCompany ? await currentEmployer(tx, input.driveId) : null
    const company = employer && companyId(vault, employer.name)
    const earlier =
      drive.waitedSince && drive.waitedUntil
        ? { since: drive.waitedSince, closedAt: drive.waitedUntil }
        : null
    await tx.sql`
      insert into coaching_request (id, drive_id, drive_code, opened_by, opened_at, languages, needs, availability, time_zone, industry,
        model, size_band, employer_id, urgency, waiting_since)
      values (${input.requestId}, ${input.driveId}, ${drive.code}, ${viewer.userId}, ${now}, ${input.languages}, ${input.needs},
        ${JSON.stringify(input.availability)}, ${drive.timeZone}, ${drive.industry}, ${drive.model}, ${sizeBand(drive.people)},
        ${company}, ${input.urgency}, ${waitingSince(earlier, now)})`
    await tx.sql`select app.notify_coordinators('coaching_request.opened', ${input.driveId}, ${JSON.stringify({ code: drive.code })})`
    return success({ requestId: input.requestId })
  },
})
