import 'server-only'
import type { CalendarDate } from '@/lib/clock'
import { type CoachWords, coachWordsPlace } from '@/lib/coaching/coach-words'
import type { NextStep } from '@/lib/coaching/next-step'
import { daysWaiting } from '@/lib/coaching/offer-times'
import type { Urgency } from '@/lib/coaching/waiting-drive'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import type { Message } from '@/lib/errors'
import { networkKey } from '@/lib/vault/key-name'
import { type HandOver, readHandOver } from './hand-over'

/** A coach as the committee may know them once they said yes. */
export type KnownCoach = {
  name: string
  about: string
  languages: string[]
  industries: string[]
  models: string[]
  timeZone: string
  wins: number
  lastWinOn: CalendarDate | null
  /** Both days included; `null` when no absence is planned. */
  away: { fromOn: CalendarDate; untilOn: CalendarDate } | null
}

/** How a drive stands with coaching. */
export type DriveCoaching = {
  languageOfDrive: string
  hasEmployer: boolean
  /** `null`: nobody accompanies this drive now. */
  coaching: { coachingId: string; fromAt: Date; coach: KnownCoach | null } | null
  /** `null`: it is not waiting. */
  request: {
    requestId: string
    days: number
    needs: string[]
    languages: string[]
    isAsked: boolean
    urgency: Urgency
    /** What there is until a coach is found, and when it is or was offered. */
    nextStep: { step: NextStep; at: Date } | null
  } | null
  /** What the last coach who left wrote; `null` for nothing. */
  handOver: HandOver | null
  /** Coaches who said yes and wait for the committee. */
  accepted: { offerId: string; coach: KnownCoach; reasons: Message[] } | null
}

type CoachRow = Omit<KnownCoach, 'name' | 'about' | 'away'> & {
  userId: string
  words: Buffer
  awayFromOn: CalendarDate | null
  awayUntilOn: CalendarDate | null
}

type RequestRow = {
  requestId: string
  openedAt: Date
  needs: string[]
  languages: string[]
  urgency: Urgency
  nextStep: NextStep | null
  nextStepAt: Date | null
}

/** What the committee sees of its own request, its offer and its coach; `null` for whoever does not see the drive. */
export function getDriveCoaching(viewer: Session, driveId: string, now: Date): Promise<DriveCoaching | null> {
  return asViewer(viewer, async (tx) => {
    const { sql, vault } = tx
    const [drive] = await sql<{ locale: string; hasEmployer: boolean }>`
      select locale, exists (select from drive_employer e where e.drive_id = d.id and e.until_on is null) as "hasEmployer"
      from drive d where id = ${driveId}`
    if (!drive) return null
    const [coaching] = await sql<{ coachingId: string; coachId: string; fromAt: Date }>`
      select id as "coachingId", coach_id as "coachId", from_at as "fromAt" from coaching
      where drive_id = ${driveId} and until_at is null order by from_at desc limit 1`
    const [request] = await sql<RequestRow>`
      select id as "requestId", coalesce(waiting_since, opened_at) as "openedAt", needs, languages, urgency, next_step as "nextStep",
        next_step_at as "nextStepAt" from coaching_request
      where drive_id = ${driveId} and state in ('open', 'offered', 'accepted') order by opened_at desc limit 1`
    const offers = await sql<{ offerId: string; coachId: string; state: string; reasons: Message[] }>`
      select id as "offerId", coach_id as "coachId", state, reasons from match_offer
      where request_id = ${request?.requestId ?? null} and (state = 'accepted' or (state = 'offered' and expires_at > ${now}))`
    const rows = await sql<CoachRow>`
      select user_id as "userId", words, languages, industries, models, time_zone as "timeZone", wins, last_win_on as "lastWinOn",
        away_from_on as "awayFromOn", away_until_on as "awayUntilOn"
      from coach_profile where user_id = any(${[coaching?.coachId, ...offers.map(({ coachId }) => coachId)].filter(Boolean)})`
    const coachOf = (userId: string): KnownCoach | null => {
      const row = rows.find((one) => one.userId === userId)
      if (!row) return null
      const { userId: _id, words, awayFromOn, awayUntilOn, ...plain } = row
      const { name, about } = vault.open<CoachWords>(networkKey, coachWordsPlace(userId), words)
      const away = awayFromOn && awayUntilOn ? { fromOn: awayFromOn, untilOn: awayUntilOn } : null
      return { ...plain, name, about, away }
    }
    const yes = offers.find(({ state }) => state === 'accepted')
    const coach = yes && coachOf(yes.coachId)
    return {
      languageOfDrive: drive.locale,
      hasEmployer: drive.hasEmployer,
      coaching: coaching
        ? { coachingId: coaching.coachingId, fromAt: coaching.fromAt, coach: coachOf(coaching.coachId) }
        : null,
      request: request
        ? {
            requestId: request.requestId,
            days: daysWaiting(request.openedAt, now),
            needs: request.needs,
            languages: request.languages,
            urgency: request.urgency,
            nextStep: request.nextStep && {
              step: request.nextStep,
              at: request.nextStepAt ?? request.openedAt,
            },
            isAsked: offers.some(({ state }) => state === 'offered'),
          }
        : null,
      handOver: await readHandOver(tx, driveId),
      accepted: yes && coach ? { offerId: yes.offerId, coach, reasons: yes.reasons } : null,
    }
  })
}
