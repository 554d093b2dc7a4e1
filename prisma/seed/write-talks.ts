import { addDays } from '@/lib/clock'
import { USUAL_SCHOOL } from '@/lib/conversations/schools'
import { driveKey } from '@/lib/vault/key-name'
import type { AttemptStory, NoteStory, PersonStory, RatingStory, TalkStory } from './drive-story'
import type { DriveSeeding } from './seeded-drive'
import { dayAgo, momentAgo, sealed, writtenAfter } from './seeding'

/** Adds the one-on-ones with a person, what was asked and promised in them, and ratings from elsewhere. */
export function writeTalks(about: DriveSeeding, person: PersonStory, worker_id: string): void {
  for (const talk of person.talks ?? []) writeTalk(about, worker_id, talk)
  for (const attempt of person.attempts ?? []) writeAttempt(about, worker_id, attempt)
  for (const rating of person.ratings ?? []) {
    const happened_at = momentAgo(about, rating.ago)
    assess(about, { ...rating, worker_id, happened_at, recorded_at: writtenAfter(about, happened_at) })
  }
}

function writeTalk(about: DriveSeeding, worker_id: string, talk: TalkStory): void {
  const { drive, random, rows } = about
  const one_on_one_id = random.id()
  const userId = drive.users[talk.by]
  const happened_at = momentAgo(about, talk.ago)
  const recorded_at = writtenAfter(about, happened_at)
  rows.add('one_on_one', {
    drive_id: drive.id,
    id: one_on_one_id,
    worker_id,
    talker_user_id: userId ?? null,
    talker_worker_id: userId ? null : drive.workers[talk.by],
    logged_by: userId ?? drive.stewardId,
    happened_at,
    happened_on: dayAgo(about, talk.ago),
    recorded_at,
    place_kind: talk.place ?? 'at_work',
    ...(talk.reached && { school: USUAL_SCHOOL, step_reached: talk.reached }),
  })
  const part = { drive_id: drive.id, one_on_one_id, worker_id }
  for (const [key, role] of talk.along ?? [])
    rows.add('companion', { ...part, id: random.id(), companion_worker_id: drive.workers[key], role })
  for (const topic of talk.prepared ?? []) rows.add('inoculation', { ...part, topic })
  for (const issue of new Set(talk.issues)) {
    rows.add('one_on_one_issue', { ...part, label_id: about.issueIds.get(issue) })
  }
  if (talk.ask) {
    const [kind, answer] = talk.ask
    rows.add('ask', { ...part, id: random.id(), kind, answer })
  }
  if (talk.value) {
    assess(about, {
      ...talk,
      value: talk.value,
      ...part,
      happened_at,
      recorded_at,
      basis: talk.basis ?? 'stated',
    })
  }
  if (talk.step) promise(about, talk.step, { ...part, user_id: userId ?? drive.stewardId, recorded_at })
  if (talk.note)
    writeNote(about, talk.note, { ...part, author_id: userId ?? drive.stewardId, written_at: recorded_at })
}

function writeAttempt(about: DriveSeeding, worker_id: string, { ago, by, outcome }: AttemptStory): void {
  const { drive, random, rows } = about
  const userId = drive.users[by]
  const happened_at = momentAgo(about, ago)
  rows.add('contact_attempt', {
    ...{ drive_id: drive.id, id: random.id(), worker_id, outcome, happened_at },
    talker_user_id: userId ?? null,
    talker_worker_id: userId ? null : drive.workers[by],
    logged_by: userId ?? drive.stewardId,
    happened_on: dayAgo(about, ago),
    recorded_at: writtenAfter(about, happened_at),
  })
}

function assess(
  about: DriveSeeding,
  rating: RatingStory & { worker_id: string; one_on_one_id?: string; happened_at: Date; recorded_at: Date },
): void {
  const { drive, random, rows } = about
  rows.add('assessment', {
    drive_id: drive.id,
    id: random.id(),
    worker_id: rating.worker_id,
    one_on_one_id: rating.one_on_one_id ?? null,
    value: rating.value,
    basis: rating.basis,
    assessor_id: drive.users[rating.by] ?? drive.stewardId,
    happened_at: rating.happened_at,
    happened_on: dayAgo(about, rating.ago),
    recorded_at: rating.recorded_at,
    reason: rating.reason ?? null,
  })
}

type Part = { drive_id: string; one_on_one_id: string; worker_id: string }

function promise(
  about: DriveSeeding,
  { kind, by, dueIn, outcome }: NonNullable<TalkStory['step']>,
  part: Part & { user_id: string; recorded_at: Date },
): void {
  about.rows.add('commitment', {
    ...part,
    id: about.random.id(),
    by: by ?? 'user',
    kind,
    due_on: addDays(about.today, dueIn),
    ...(outcome && { outcome, closed_at: momentAgo(about, Math.max(1, -dueIn)), closed_by: part.user_id }),
  })
}

function writeNote(
  about: DriveSeeding,
  { text, level }: NoteStory,
  part: Part & { author_id: string; written_at: Date },
) {
  const id = about.random.id()
  const words = sealed(about, driveKey(part.drive_id), 'note', id, { text })
  about.rows.add('note', { ...part, id, level, words })
}
