import { driveKey } from '@/lib/vault/key-name'
import type { SeededDrive } from './seeded-drive'
import { dayAgo, momentAgo, type Seeding, sealed } from './seeding'

/** What a coach and a committee agreed on and said in the review: a promise, a proposal and a comment. */
const STEPS = [
  { text: 'Ask two people of the night shift who else works there', dueIn: 4, ago: 6, isTaken: true },
  {
    text: 'Practice the talk about the meeting with somebody of the committee',
    dueIn: 9,
    ago: 2,
    isTaken: false,
  },
]
const COMMENT = 'Most talks are good until the ask. Try to wait after it, and count to ten.'

/** Adds what was agreed and said in the review of the largest drive, which Sam coaches. */
export function writeReview(
  seeding: Seeding,
  { drives, users }: { drives: Record<string, SeededDrive>; users: Record<string, string> },
): void {
  const { random, rows } = seeding
  const { warehouse: drive } = drives
  const { sam: coachId } = users
  if (!drive || !coachId) throw new Error('The seed has a warehouse and its coach')
  const words = (table: string, id: string, text: string) =>
    sealed(seeding, driveKey(drive.id), table, id, { text })
  for (const { text, dueIn, ago, isTaken } of STEPS) {
    const id = random.id()
    rows.add('agreed_step', {
      ...{ drive_id: drive.id, id, words: words('agreed_step', id, text), proposed_by: coachId },
      ...{ proposed_at: momentAgo(seeding, ago), due_on: dayAgo(seeding, -dueIn) },
      ...(isTaken && { taken_by: drive.stewardId, taken_at: momentAgo(seeding, ago - 1) }),
    })
  }
  const id = random.id()
  rows.add('review_comment', {
    ...{ drive_id: drive.id, id, about: 'step', side: 'coach', author_id: coachId },
    ...{ words: words('review_comment', id, COMMENT), written_at: momentAgo(seeding, 5) },
  })
}
