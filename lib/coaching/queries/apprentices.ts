import 'server-only'
import type { Apprenticeship } from '@/lib/coaching/admission/apprenticeship'
import { type CoachWords, coachWordsPlace } from '@/lib/coaching/coach-words'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { networkKey } from '@/lib/vault/key-name'

/** An apprentice coach, and how far they are. */
export type Apprentice = Apprenticeship & {
  userId: string
  name: string
  isMe: boolean
  /** Whether the viewer stands beside them as their support. */
  isBeside: boolean
  mayConfirm: boolean
}

/** Apprentices whom the viewer stands beside, and oneself; for the coordination all of them. The longest first. */
export const getApprentices = (viewer: Session & { userId: string }): Promise<Apprentice[]> =>
  asViewer(viewer, async ({ sql, vault }) => {
    const rows = await sql<Omit<Apprentice, 'name' | 'isMe'> & { words: Buffer }>`
      select user_id as "userId", words, sessions, was_seen as "wasSeen", is_beside as "isBeside", may_confirm as "mayConfirm"
      from app.apprentices() order by admitted_at, user_id`
    return rows.map(({ words, ...row }) => ({
      ...row,
      isMe: row.userId === viewer.userId,
      name: vault.open<CoachWords>(networkKey, coachWordsPlace(row.userId), words).name,
    }))
  })
