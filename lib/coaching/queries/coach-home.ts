import 'server-only'
import type { CalendarDate } from '@/lib/clock'
import { coverageNowIn } from '@/lib/coverage/queries/coverage-now'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import type { Message } from '@/lib/errors'

/** An offer that waits for this coach's answer. Codes and bands only. */
export type OfferCard = {
  offerId: string
  code: string
  expiresAt: Date
  openedAt: Date
  languages: string[]
  needs: string[]
  timeZone: string
  industry: string | null
  model: string | null
  sizeBand: string | null
  urgency: string
  reasons: Message[]
}

/** A drive that this coach accompanies, with its live counts. */
export type CoachedDrive = {
  coachingId: string
  driveId: string
  code: string
  fromAt: Date
  /** Out of `headcount`, as of `onDate`; `null` for a drive that cannot be counted yet. */
  counts: { named: number; talked: number; headcount: number | null; onDate: CalendarDate } | null
}

export type CoachHome = {
  hasProfile: boolean
  /** Whether groups can be offered; a profile alone does not do. */
  isAdmitted: boolean
  away: { fromOn: CalendarDate; untilOn: CalendarDate } | null
  cap: number
  offers: OfferCard[]
  /** Said yes to, and the committee has not decided yet. */
  waitingForCommittee: { offerId: string; code: string }[]
  drives: CoachedDrive[]
}

/** Everything on a coach's first screen: what waits for an answer, and the drives they accompany. */
export function getCoachHome(viewer: Session & { userId: string }, now: Date): Promise<CoachHome> {
  return asViewer(viewer, async (tx) => {
    const [profile] = await tx.sql<{
      cap: number
      isAdmitted: boolean
      awayFromOn: CalendarDate | null
      awayUntilOn: CalendarDate | null
    }>`
      select cap, admitted_at is not null and left_at is null as "isAdmitted", away_from_on as "awayFromOn", away_until_on as "awayUntilOn" from coach_profile
      where user_id = ${viewer.userId}`
    const offers = await tx.sql<OfferCard & { state: string }>`
      select o.id as "offerId", o.state, r.drive_code as code, o.expires_at as "expiresAt", coalesce(r.waiting_since, r.opened_at) as "openedAt", r.languages,
        r.needs, r.time_zone as "timeZone", r.industry, r.model, r.size_band as "sizeBand", r.urgency, o.reasons
      from match_offer o join coaching_request r on r.id = o.request_id
      where o.coach_id = ${viewer.userId} and (o.state = 'accepted' or (o.state = 'offered' and o.expires_at > ${now}))
      order by o.offered_at`
    const drives = await tx.sql<Omit<CoachedDrive, 'counts'>>`
      select c.id as "coachingId", c.drive_id as "driveId", d.code, c.from_at as "fromAt"
      from coaching c join drive d on d.id = c.drive_id
      where c.coach_id = ${viewer.userId} and c.until_at is null order by c.from_at`
    const counted: CoachedDrive[] = []
    for (const drive of drives) {
      const covered = await coverageNowIn(tx, drive.driveId, now)
      const whole = covered?.coverage.whole
      counted.push({
        ...drive,
        counts: whole
          ? {
              named: whole.tally.named,
              talked: whole.tally.talkedTo,
              headcount: whole.headcount?.people ?? null,
              onDate: covered.coverage.onDate,
            }
          : null,
      })
    }
    return {
      hasProfile: profile !== undefined,
      isAdmitted: profile?.isAdmitted ?? false,
      away:
        profile?.awayFromOn && profile.awayUntilOn
          ? { fromOn: profile.awayFromOn, untilOn: profile.awayUntilOn }
          : null,
      cap: profile?.cap ?? 0,
      offers: offers.filter(({ state }) => state === 'offered'),
      waitingForCommittee: offers
        .filter(({ state }) => state === 'accepted')
        .map(({ offerId, code }) => ({ offerId, code })),
      drives: counted,
    }
  })
}
