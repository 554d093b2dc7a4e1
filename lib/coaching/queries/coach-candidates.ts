import 'server-only'
import type { Standing } from '@/lib/coaching/admission/standing'
import { type CoachWords, coachWordsPlace } from '@/lib/coaching/coach-words'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { networkKey } from '@/lib/vault/key-name'

/** Somebody who made a profile and is not a coach yet. */
export type CoachCandidate = Standing & {
  userId: string
  name: string
  about: string
  languages: string[]
  joinedAt: Date
}

type Row = Omit<CoachCandidate, 'name' | 'about'> & { words: Buffer }

const CANDIDATES_SHOWN = 30

/** Those who want to coach, the longest waiting first, with what speaks for them: for the coordination. */
export function getCoachCandidates(viewer: Session): Promise<CoachCandidate[]> {
  return asViewer(viewer, async ({ sql, vault }) => {
    const rows = await sql<Row>`
      select p.user_id as "userId", p.words, p.languages, p.joined_at as "joinedAt", s.vouchers, s.has_won as "hasWon",
        s.led_strike as "ledStrike"
      from coach_profile p cross join lateral app.coach_standing(p.user_id) s
      where p.admitted_at is null and p.left_at is null order by p.joined_at, p.user_id limit ${CANDIDATES_SHOWN}`
    return rows.map(({ words, ...row }) => {
      const { name, about } = vault.open<CoachWords>(networkKey, coachWordsPlace(row.userId), words)
      return { ...row, name, about }
    })
  })
}
