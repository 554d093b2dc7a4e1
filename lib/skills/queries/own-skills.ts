import 'server-only'
import type { CalendarDate } from '@/lib/clock'
import type { CoachWords } from '@/lib/coaching/coach-words'
import { coachWordsPlace } from '@/lib/coaching/coach-words'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { networkKey } from '@/lib/vault/key-name'
import { skillLadder } from '../skill-ladder'
import type { Skill, SkillStep } from '../skills'

/** Somebody beside whom one stands, or who stands beside one. */
export type Beside = { supportId: string; userId: string; name: string; kind: string; mentors: boolean }

export type OwnSkills = {
  ladder: Record<Skill, SkillStep | null>
  steps: { stepId: string; skill: Skill; step: SkillStep; onDate: CalendarDate }[]
  beside: Beside[]
  /** People whom one brought up, each once, and how many of them lead a drive by now is known to the coordination. */
  broughtUp: number
}

/** What others saw of the viewer as an organizer, and who stands beside them. */
export const getOwnSkills = (session: Session & { userId: string }): Promise<OwnSkills> =>
  asViewer(session, async ({ sql, vault }) => {
    const steps = await sql<OwnSkills['steps'][number]>`
      select id as "stepId", skill, step, on_date as "onDate" from skill_step
      where user_id = ${session.userId} and withdrawn_at is null order by on_date desc, id`
    const beside = await sql<Omit<Beside, 'name'> & { words: Buffer }>`
      select support_id as "supportId", user_id as "userId", words, kind, mentors from app.beside_me() order by support_id`
    const [brought] = await sql<{ people: number }>`
      select count(*)::int as people from lineage where teacher_id = ${session.userId}`
    return {
      steps,
      ladder: skillLadder(steps),
      beside: beside.map(({ words, ...each }) => ({
        ...each,
        name: vault.open<CoachWords>(networkKey, coachWordsPlace(each.userId), words).name,
      })),
      broughtUp: brought?.people ?? 0,
    }
  })
