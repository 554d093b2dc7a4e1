import 'server-only'
import {
  type Buddy,
  type BuddyWords,
  buddyWordsPlace,
  type ProposedBuddies,
} from '@/lib/coaching/buddies/buddy'
import { type SuggestedBuddies, suggestBuddies } from '@/lib/coaching/buddies/buddy-pairs'
import { asViewer, type Session, type ViewerTx } from '@/lib/db/as-viewer'
import { networkKey } from '@/lib/vault/key-name'
import type { RequestFacts } from './queue-facts'

type Row = Omit<Buddy, 'own' | 'theirs'> & { ownWords: Buffer | null; theirWords: Buffer | null }

/** Other groups that this one may talk with, for its committee; never which they are. */
export async function readBuddies({ sql, vault }: ViewerTx, driveId: string): Promise<Buddy[]> {
  const rows = await sql<Row>`
    select id as "buddyId", until_at as "untilAt", agrees, both_agree as "bothAgree", own_words as "ownWords",
      their_words as "theirWords"
    from app.my_buddies(${driveId}) order by both_agree desc, until_at, id`
  return rows.map(({ ownWords, theirWords, ...row }) => {
    const open = (words: Buffer | null) =>
      words && vault.open<BuddyWords>(networkKey, buddyWordsPlace(row.buddyId), words).reach
    return { ...row, own: open(ownWords), theirs: open(theirWords) }
  })
}

/** The same, for a page. */
export const getBuddies = (viewer: Session, driveId: string): Promise<Buddy[]> =>
  asViewer(viewer, (tx) => readBuddies(tx, driveId))

/** Groups that may help each other: who could be asked, who was, and whether both agreed. */
export type BuddyBoard = { suggested: SuggestedBuddies[]; proposed: ProposedBuddies[] }

type ProposedRow = {
  buddyId: string
  driveId: string
  otherId: string
  proposedAt: Date
  agreed: boolean
  stands: boolean
  code: string
  otherCode: string
}

const SUGGESTED_SHOWN = 10

const inShort = ({ driveId, code }: { driveId: string; code: string }) => ({ driveId, code })

/** What the coordination sees of groups that help each other meanwhile, from the queue as it was read. Empty for everybody else. */
export async function readBuddyBoard(
  tx: ViewerTx,
  queue: readonly RequestFacts[],
  now: Date,
): Promise<BuddyBoard> {
  const candidates = await tx.sql<{ driveId: string }>`
      select drive_id as "driveId" from app.buddy_candidates()`
  const pairs = await tx.sql<ProposedRow>`
      select b.id as "buddyId", b.drive_id as "driveId", b.other_id as "otherId", b.proposed_at as "proposedAt", b.agreed, b.stands,
        coalesce(one.drive_code, '') as code, coalesce(other.drive_code, '') as "otherCode"
      from app.buddies_proposed() b
      left join lateral (select r.drive_code from coaching_request r where r.drive_id = b.drive_id order by r.opened_at desc limit 1) one on true
      left join lateral (select r.drive_code from coaching_request r where r.drive_id = b.other_id order by r.opened_at desc limit 1) other on true
      order by b.proposed_at, b.id`
  const asked = new Set(candidates.map(({ driveId }) => driveId))
  const waiting = queue.filter(({ driveId }) => asked.has(driveId))
  return {
    suggested: suggestBuddies(
      waiting,
      pairs.map(({ driveId, otherId }) => [driveId, otherId] as const),
      now,
    )
      .slice(0, SUGGESTED_SHOWN)
      .map(({ one, other, reasons }) => ({ one: inShort(one), other: inShort(other), reasons })),
    proposed: pairs
      .filter(({ stands }) => stands)
      .map(({ buddyId, proposedAt, agreed, code, otherCode }) => ({
        ...{ buddyId, proposedAt, agreed },
        codes: [code, otherCode],
      })),
  }
}
