import { driveKey } from '@/lib/vault/key-name'
import type { DecisionStory } from './decision-story'
import type { DriveSeeding } from './seeded-drive'
import { seededRandom } from './seeded-random'
import { dayAgo, momentAgo, sealed } from './seeding'

/** Adds what a drive decided and which stages it moved through. Choices of its own, as ties have. */
export function writeDecisions(seeding: DriveSeeding): void {
  const about = { ...seeding, random: seededRandom(ownSeed(seeding.story.key)) }
  const { drive, rows, random, story } = about
  for (const { track, stage, ago } of story.stages ?? [])
    rows.add('stage_move', {
      ...{ drive_id: drive.id, id: random.id(), track, stage, on_date: dayAgo(about, ago) },
      ...{ evidence: {}, advice: [], recorded_by: drive.stewardId, recorded_at: momentAgo(about, ago) },
    })
  for (const decision of story.decisions ?? []) writeDecision(about, decision)
}

function writeDecision(
  about: DriveSeeding,
  { title, text, by, proposedAgo, comments, counted }: DecisionStory,
): void {
  const { drive, rows, random } = about
  const decision = { drive_id: drive.id, decision_id: random.id() }
  const key = driveKey(drive.id)
  rows.add('decision', {
    ...{ drive_id: drive.id, id: decision.decision_id, kind: 'own', about: {}, electorate: 'everybody' },
    words: sealed(about, key, 'decision', decision.decision_id, { title, text }),
    ...{ ballot: 'open', rule: 'majority_of_voters', proposed_by: drive.users[by] },
    proposed_at: momentAgo(about, proposedAgo),
    ...(counted && {
      opens_at: momentAgo(about, counted.ago + 2),
      closed_at: momentAgo(about, counted.ago),
      outcome: counted.outcome,
      electorate_size: Object.keys(counted.votes).length + 1,
    }),
  })
  for (const comment of comments) {
    const id = random.id()
    rows.add('decision_comment', {
      ...{ ...decision, id, author_id: drive.users[comment.by], written_at: momentAgo(about, comment.ago) },
      words: sealed(about, key, 'decision_comment', id, { text: comment.text }),
    })
  }
  for (const [user, choice] of Object.entries(counted?.votes ?? {}))
    rows.add('vote', {
      ...{ ...decision, user_id: drive.users[user], choice },
      on_date: dayAgo(about, (counted?.ago ?? 0) + 1),
    })
}

const ownSeed = (key: string): number => [...key].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 29)
