import { companyId } from '@/lib/coaching/commands/company-id'
import { offerExpiresAt } from '@/lib/coaching/offer-times'
import { sizeBand } from '@/lib/coaching/size-band'
import { driveKey } from '@/lib/vault/key-name'
import type { RequestStory } from './coaching-requests'
import type { DriveStory } from './drive-story'
import { COACHES } from './network-people'
import type { SeededDrive } from './seeded-drive'
import { momentAgo, type Seeding, sealed } from './seeding'
import { weighOffer } from './weigh-offer'

type Asking = { drive: SeededDrive; story: DriveStory; users: Record<string, string> }

/** Adds one request with its offer or its coach, and tells those whom it concerns. */
export function writeRequest(seeding: Seeding, request: RequestStory, asking: Asking): void {
  const { random, rows, vault } = seeding
  const { drive, story, users } = asking
  const { offeredTo, coachedBy } = request
  const id = random.id()
  const opened_at = momentAgo(seeding, request.ago)
  rows.add('coaching_request', {
    id,
    drive_id: drive.id,
    drive_code: story.code,
    opened_by: drive.stewardId,
    opened_at,
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
  if (request.wasCalled) writeFirstCall(seeding, request, drive)
  tell(seeding, { userId: users.ingrid, kind: 'coaching_request.opened', drive, ago: request.ago })
  if (offeredTo) {
    writeOffer(seeding, request, { ...asking, requestId: id, coach: offeredTo, ago: 1, load: 2 })
    tell(seeding, { userId: users[offeredTo], kind: 'match.offered', drive, ago: 1 })
    tell(seeding, { userId: drive.stewardId, kind: 'match.asked', drive, ago: 1 })
  }
  if (coachedBy) {
    const { coach, ago } = coachedBy
    writeOffer(seeding, request, { ...asking, requestId: id, coach, ago: ago + 2, load: 0 })
    takeOn(seeding, { ...asking, requestId: id, coach, ago })
  }
}

type Offering = Asking & { requestId: string; coach: string; ago: number }

function writeOffer(
  seeding: Seeding,
  request: RequestStory,
  { drive, story, users, requestId, coach, ago, load }: Offering & { load: number },
): void {
  const weighed = weighOffer(seeding, request, { story, coach, ago, load })
  const offered_at = momentAgo(seeding, ago)
  const isConfirmed = request.coachedBy !== undefined
  seeding.rows.add('match_offer', {
    id: seeding.random.id(),
    request_id: requestId,
    drive_id: drive.id,
    coach_id: users[coach],
    offered_by: users.ingrid,
    offered_at,
    expires_at: offerExpiresAt(offered_at),
    points: weighed?.points,
    reasons: weighed?.reasons,
    state: isConfirmed ? 'confirmed' : 'offered',
    answered_at: isConfirmed ? momentAgo(seeding, ago - 1) : null,
    decided_at: isConfirmed ? momentAgo(seeding, ago - 2) : null,
  })
}

function takeOn(seeding: Seeding, { drive, users, requestId, coach, ago }: Offering): void {
  const { random, rows } = seeding
  const from_at = momentAgo(seeding, ago)
  const id = random.id()
  const name = COACHES.find(({ key }) => key === coach)?.name ?? ''
  const words = sealed(seeding, driveKey(drive.id), 'drive_role', id, { name })
  const both = { drive_id: drive.id, from_at }
  rows.add('coaching', { ...both, id: random.id(), coach_id: users[coach], request_id: requestId })
  rows.add('drive_role', { ...both, id, user_id: users[coach], role: 'coach', words })
  addFirstSession(seeding, drive, { coachId: users[coach], ago: ago - 4 })
}

/** The first talk of a coach with the group, within the week in which it should be. */
function addFirstSession(
  seeding: Seeding,
  drive: SeededDrive,
  { coachId, ago }: { coachId: string | undefined; ago: number },
): void {
  const id = seeding.random.id()
  const starts_at = momentAgo(seeding, ago)
  const said = { link: '', agenda: '', outcome: 'Three people list who works where, one area each.' }
  seeding.rows.add('coaching_session', {
    ...{ drive_id: drive.id, id, kind: 'session', minutes: 45, came: 3, starts_at, held_at: starts_at },
    words: sealed(seeding, driveKey(drive.id), 'coaching_session', id, said),
    ...{ proposed_by: coachId, proposed_at: momentAgo(seeding, ago + 2) },
  })
}

function tell(
  seeding: Seeding,
  { userId, kind, drive, ago }: { userId: string | undefined; kind: string; drive: SeededDrive; ago: number },
): void {
  seeding.rows.add('notice', {
    user_id: userId,
    id: seeding.random.id(),
    kind,
    drive_id: drive.id,
    params: { code: drive.code },
    made_at: momentAgo(seeding, ago),
    read_at: ago > 7 ? momentAgo(seeding, ago - 1) : null,
  })
}

/** Who asked to be called and then began this group: nothing of it is left but that there was a call. */
function writeFirstCall(seeding: Seeding, { ago, languages }: RequestStory, drive: SeededDrive): void {
  const { rows, random } = seeding
  const [received_at, first_call_at] = [momentAgo(seeding, ago + 9), momentAgo(seeding, ago + 8)]
  const reply = Array.from({ length: 16 }, () => random.below(256).toString(16).padStart(2, '0')).join('')
  rows.add('intake', {
    ...{ id: random.id(), reply_hash: `\\x${reply}`, words: '\\x', kid: '', people: 'few', urgency: 'usual' },
    ...{ locale: languages[0], received_at, first_call_at, outcome: 'drive', closed_at: first_call_at },
    drive_id: drive.id,
  })
}
