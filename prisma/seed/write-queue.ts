import type { CoachingNeed } from '@/lib/coaching/coaching-needs'
import { companyId } from '@/lib/coaching/commands/company-id'
import { offerExpiresAt } from '@/lib/coaching/offer-times'
import { sizeBand } from '@/lib/coaching/size-band'
import type { Urgency } from '@/lib/coaching/waiting-drive'
import type { WeeklyHours } from '@/lib/coaching/weekly-hours'
import { driveKey } from '@/lib/vault/key-name'
import type { DriveStory } from './drive-story'
import { COACHES } from './network-people'
import { momentAgo, type Seeding, sealed } from './seeding'
import type { SeededDrive } from './write-drive'

/** A drive that asked for a coach so many days ago, and what came of it. */
export type RequestStory = {
  drive: string
  ago: number
  urgency: Urgency
  needs: readonly CoachingNeed[]
  languages: readonly string[]
  availability: WeeklyHours
  /** Key of a coach to whom it was offered and who has not answered yet. */
  offeredTo?: string
  /** Key of the coach who has it, and since when. */
  coachedBy?: { coach: string; ago: number }
}

const EVENINGS: WeeklyHours = [
  [1, 1110, 1290],
  [4, 1110, 1290],
]
const MORNINGS: WeeklyHours = [
  [2, 480, 660],
  [6, 540, 840],
]

/** Three wait, one is offered, two have the same coach. */
export const REQUESTS: readonly RequestStory[] = [
  {
    ...{
      drive: 'hospital',
      ago: 98,
      urgency: 'soon',
      needs: ['committee', 'contract'],
      languages: ['en', 'tl'],
    },
    ...{ availability: MORNINGS, coachedBy: { coach: 'sam', ago: 94 } },
  },
  {
    ...{
      drive: 'warehouse',
      ago: 71,
      urgency: 'usual',
      needs: ['mapping', 'inoculation'],
      languages: ['en', 'es'],
    },
    ...{ availability: EVENINGS, coachedBy: { coach: 'sam', ago: 66 } },
  },
  {
    ...{ drive: 'museum', ago: 6, urgency: 'usual', needs: ['committee', 'action'], languages: ['en'] },
    ...{ availability: EVENINGS, offeredTo: 'sam' },
  },
  {
    ...{ drive: 'busGarage', ago: 13, urgency: 'usual', needs: ['mapping'], languages: ['en', 'pl'] },
    availability: MORNINGS,
  },
  {
    ...{ drive: 'cafe', ago: 4, urgency: 'soon', needs: ['first_talks', 'demands'], languages: ['es', 'en'] },
    availability: MORNINGS,
  },
  {
    ...{
      drive: 'bikeShop',
      ago: 2,
      urgency: 'now',
      needs: ['retaliation', 'inoculation'],
      languages: ['en'],
    },
    availability: EVENINGS,
  },
]

/** Adds one request with its offer or its coach. */
export function writeRequest(
  seeding: Seeding,
  request: RequestStory,
  { drive, story, users }: { drive: SeededDrive; story: DriveStory; users: Record<string, string> },
): void {
  const { random, rows, vault } = seeding
  const id = random.id()
  const { offeredTo, coachedBy } = request
  const coachId = users[coachedBy?.coach ?? offeredTo ?? '']
  rows.add('coaching_request', {
    id,
    drive_id: drive.id,
    drive_code: story.code,
    opened_by: drive.stewardId,
    opened_at: momentAgo(seeding, request.ago),
    languages: request.languages,
    needs: request.needs,
    availability: request.availability,
    time_zone: story.timeZone,
    industry: story.industry,
    model: story.attributes.findLast(({ kind }) => kind === 'model')?.value,
    size_band: sizeBand(story.headcounts.at(-1)?.people ?? null),
    employer_id: story.employer ? companyId(vault, story.employer.name) : null,
    urgency: request.urgency,
    state: coachedBy ? 'matched' : offeredTo ? 'offered' : 'open',
    closed_at: coachedBy ? momentAgo(seeding, coachedBy.ago) : null,
  })
  if (!coachId) return
  const offered_at = momentAgo(seeding, coachedBy ? coachedBy.ago + 2 : 1)
  rows.add('match_offer', {
    id: random.id(),
    request_id: id,
    drive_id: drive.id,
    coach_id: coachId,
    offered_by: users.ingrid,
    offered_at,
    expires_at: offerExpiresAt(offered_at),
    points: 300,
    reasons: [
      { key: 'coaching.reason.sharedHours', params: { hours: 6 } },
      { key: 'coaching.reason.won', params: { months: 10 } },
    ],
    state: coachedBy ? 'confirmed' : 'offered',
    answered_at: coachedBy ? momentAgo(seeding, coachedBy.ago + 1) : null,
    decided_at: coachedBy ? momentAgo(seeding, coachedBy.ago) : null,
  })
  if (coachedBy)
    takeOn(seeding, { drive, coachId, requestId: id, ago: coachedBy.ago, coach: coachedBy.coach })
}

function takeOn(
  seeding: Seeding,
  {
    drive,
    coachId,
    requestId,
    ago,
    coach,
  }: { drive: SeededDrive; coachId: string; requestId: string; ago: number; coach: string },
): void {
  const { random, rows } = seeding
  const from_at = momentAgo(seeding, ago)
  const roleId = random.id()
  const name = COACHES.find(({ key }) => key === coach)?.name ?? ''
  rows.add('coaching', {
    id: random.id(),
    drive_id: drive.id,
    coach_id: coachId,
    request_id: requestId,
    from_at,
  })
  rows.add('drive_role', {
    drive_id: drive.id,
    id: roleId,
    user_id: coachId,
    role: 'coach',
    from_at,
    words: sealed(seeding, driveKey(drive.id), 'drive_role', roleId, { name }),
  })
}
