import { instantIn } from '@/lib/meetings/meeting-time'
import { driveKey } from '@/lib/vault/key-name'
import type { MeetingStory } from './drive-story'
import type { DriveSeeding } from './seeded-drive'
import { seededRandom } from './seeded-random'
import { dayAgo, momentAgo, sealed } from './seeding'

/** So many days before it a meeting was planned. */
const PLANNED_DAYS = 5

/** Adds when the group met and meets, who said they would come and who was there. Choices of its own, as ties have. */
export function writeMeetings(seeding: DriveSeeding): void {
  const about = { ...seeding, random: seededRandom(ownSeed(seeding.story.key)) }
  for (const meeting of seeding.story.meetings ?? []) writeMeeting(about, meeting)
}

function writeMeeting(about: DriveSeeding, { kind, inDays, time, minutes, ...told }: MeetingStory): void {
  const { drive, rows, random, story } = about
  const startsAt = instantIn(story.timeZone, dayAgo(about, -inDays), time)
  if (!startsAt) throw new RangeError(`No clock of ${drive.key} shows ${time} on that day`)
  const meeting = { drive_id: drive.id, meeting_id: random.id() }
  const changed = { changed_by: drive.stewardId, changed_at: momentAgo(about, Math.max(1, -inDays)) }
  rows.add('meeting', {
    ...{ drive_id: drive.id, id: meeting.meeting_id, kind, starts_at: startsAt, minutes },
    words: sealed(about, driveKey(drive.id), 'meeting', meeting.meeting_id, {
      place: told.place,
      link: told.link ?? null,
    }),
    made_by: drive.stewardId,
    made_at: momentAgo(about, Math.max(1, PLANNED_DAYS - inDays)),
  })
  for (const [key, coming] of Object.entries(told.answers))
    rows.add('meeting_person', {
      ...{ ...meeting, ...changed, kind, coming, worker_id: drive.workers[key] },
      was_there: told.there ? told.there.includes(key) : null,
    })
  for (const [position, text] of told.agenda.entries()) {
    const id = random.id()
    rows.add('agenda_item', {
      ...{ ...meeting, id, position, kind: 'own', added_by: drive.stewardId },
      words: sealed(about, driveKey(drive.id), 'agenda_item', id, { text }),
      done_at: told.there ? changed.changed_at : null,
    })
  }
}

const ownSeed = (key: string): number => [...key].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 13)
