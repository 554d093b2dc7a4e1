import 'server-only'
import type { CalendarDate } from '@/lib/clock'
import type { AvailableCoach } from '@/lib/coaching/available-coach'
import type { NextStep } from '@/lib/coaching/next-step'
import type { Urgency, WaitingDrive } from '@/lib/coaching/waiting-drive'
import { isWeeklyHours } from '@/lib/coaching/weekly-hours'
import type { ViewerTx } from '@/lib/db/as-viewer'

/** A waiting drive as the queue keeps it, with what the screen says beside matching. */
export type RequestFacts = WaitingDrive & {
  code: string
  state: string
  needs: string[]
  sizeBand: string | null
  /** What the group was offered meanwhile, and when it is or was; `null` for nothing yet. */
  nextStep: NextStep | null
  nextStepId: string | null
  nextStepAt: Date | null
  /** The offer that is out, or that was accepted and waits for the committee. */
  liveOffer: { offerId: string; coachId: string; state: string; expiresAt: Date } | null
}

type RequestRow = Omit<RequestFacts, 'closedTo' | 'availability' | 'liveOffer'> & {
  availability: unknown
  closedTo: string[]
  offerId: string | null
  coachId: string
  offerState: string
  expiresAt: Date
}

/** Drives that wait, longest first, as far as the viewer may see the queue. With `requestId`, that one only. */
export async function readRequests(
  { sql }: ViewerTx,
  now: Date,
  requestId: string | null = null,
): Promise<RequestFacts[]> {
  const rows = await sql<RequestRow>`
    with waiting as (
      select id, drive_id, drive_code, opened_at, waiting_since, languages, needs, availability, time_zone, industry, model, size_band,
        employer_id, urgency, state, next_step, next_step_id, next_step_at
      from coaching_request
      where state in ('open', 'offered', 'accepted') and (${requestId}::uuid is null or id = ${requestId}::uuid)),
    ids as (select coalesce(array_agg(id), '{}') as list from waiting),
    closed as (
      select c.request_id, array_agg(c.user_id::text) as users
      from app.closed_matches((select list from ids)) c group by 1),
    live as (
      select distinct on (request_id) * from match_offer
      where request_id in (select id from waiting) and (state = 'accepted' or (state = 'offered' and expires_at > ${now}))
      order by request_id, offered_at desc)
    select r.id as "requestId", r.drive_id as "driveId", coalesce(r.waiting_since, r.opened_at) as "openedAt", r.languages, r.needs, r.availability,
      r.time_zone as "timeZone", r.industry, r.model, r.size_band as "sizeBand", r.employer_id as "employerId", r.urgency,
      r.state, r.drive_code as code, coalesce(closed.users, '{}') as "closedTo", live.id as "offerId", live.coach_id as "coachId",
      live.state as "offerState", live.expires_at as "expiresAt",
      r.next_step as "nextStep", r.next_step_id as "nextStepId", r.next_step_at as "nextStepAt"
    from waiting r
    left join closed on closed.request_id = r.id
    left join live on live.request_id = r.id
    order by coalesce(r.waiting_since, r.opened_at), r.id`
  return rows.map(({ closedTo, availability, offerId, coachId, offerState, expiresAt, ...row }) => ({
    ...row,
    urgency: row.urgency as Urgency,
    availability: isWeeklyHours(availability) ? availability : [],
    closedTo: new Set(closedTo),
    liveOffer: offerId === null ? null : { offerId, coachId, state: offerState, expiresAt },
  }))
}

type CoachRow = Omit<AvailableCoach, 'availability' | 'away'> & {
  availability: unknown
  awayFromOn: CalendarDate | null
  awayUntilOn: CalendarDate | null
  words: Buffer
}

/** A coach as matching sees them, with the sealed words of the profile for whoever may open them. */
export type CoachFacts = AvailableCoach & { words: Buffer }

/** Everybody who was admitted and coaches, with what they carry now. With `userId`, that one only. */
export async function readCoaches(
  { sql }: ViewerTx,
  now: Date,
  userId: string | null = null,
): Promise<CoachFacts[]> {
  const rows = await sql<CoachRow>`
    with carried as (
      select coach_id, count(*)::int as drives from (
        select coach_id from coaching where until_at is null
        union all
        select coach_id from match_offer where state = 'accepted' or (state = 'offered' and expires_at > ${now})) x
      group by 1)
    select p.user_id as "userId", p.industries, p.languages, p.time_zone as "timeZone", p.availability, p.models,
      p.last_win_on as "lastWinOn", p.cap, coalesce(c.drives, 0) as load,
      p.apprentice and not exists (select from support s where s.coach_id = p.user_id and s.until_at is null) as "isAlone", p.away_from_on as "awayFromOn",
      p.away_until_on as "awayUntilOn", p.company_ids as "companyIds", p.words
    from coach_profile p left join carried c on c.coach_id = p.user_id
    where p.left_at is null and p.admitted_at is not null and (${userId}::uuid is null or p.user_id = ${userId}::uuid)
    order by p.user_id`
  return rows.map(({ availability, awayFromOn, awayUntilOn, ...row }) => ({
    ...row,
    availability: isWeeklyHours(availability) ? availability : [],
    away: awayFromOn && awayUntilOn ? { fromOn: awayFromOn, untilOn: awayUntilOn } : null,
  }))
}
