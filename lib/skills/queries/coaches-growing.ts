import 'server-only'
import { addDays, type CalendarDate, dateIn } from '@/lib/clock'
import { type CoachWords, coachWordsPlace } from '@/lib/coaching/coach-words'
import { suppressCounts } from '@/lib/coverage/suppress-counts'
import { asViewer, type Session, type ViewerTx } from '@/lib/db/as-viewer'
import { networkKey } from '@/lib/vault/key-name'
import { cohortDay } from '../cohort-day'
import { generationDays, type LineageEdge, reproduction } from '../lineage'
import { REPRODUCTION_DAYS, SMALLEST_COHORT } from '../published-constants'
import { SKILL_STEPS, SKILLS, type Skill, type SkillStep } from '../skills'

/** Whether a network brings up its own coaches, for those who coordinate it. */
export type CoachesGrowing = {
  coaches: { userId: string; name: string; apprentice: boolean }[]
  supports: { supportId: string; mentor: string; coach: string; kind: string }[]
  /** `null`: too few coaches have led for long enough to say it without telling somebody apart. */
  reproduction: { newCoaches: number; mentors: number; rate: number } | null
  /** Where it is `null`: the day from which on enough have led for long enough; `null` while fewer have led at all. */
  reproductionFromOn: CalendarDate | null
  /** Days from one's first drive to the first time one taught; `null` while too few have. */
  generationDays: number | null
  /** People at each step; `null`: withheld. */
  skills: { skill: Skill; people: Record<SkillStep, number | null> }[]
}

/** Everything on the page of the coaches; `null` for whoever does not coordinate. */
export const getCoachesGrowing = (session: Session, now: Date): Promise<CoachesGrowing | null> =>
  asViewer(session, async (tx) => {
    const [me] = await tx.sql<{ coordinates: boolean }>`select app.i_coordinate() as coordinates`
    if (!me?.coordinates) return null
    const coaches = await coachesIn(tx)
    const nameOf = new Map(coaches.map(({ userId, name }) => [userId, name]))
    const supports = await tx.sql<{ supportId: string; mentorId: string; coachId: string; kind: string }>`
      select id as "supportId", mentor_id as "mentorId", coach_id as "coachId", kind from support where until_at is null
      order by from_at, id`
    return {
      coaches,
      supports: supports.map(({ supportId, mentorId, coachId, kind }) => ({
        ...{ supportId, kind, mentor: nameOf.get(mentorId) ?? '', coach: nameOf.get(coachId) ?? '' },
      })),
      skills: await skillsIn(tx),
      ...(await growthIn(tx, dateIn('UTC', now))),
    }
  })

async function coachesIn({ sql, vault }: ViewerTx): Promise<CoachesGrowing['coaches']> {
  const rows = await sql<{ userId: string; words: Buffer; apprentice: boolean }>`
    select user_id as "userId", words, apprentice from coach_profile
    where left_at is null and admitted_at is not null order by joined_at, user_id`
  const byName = new Intl.Collator('es').compare
  return rows
    .map(({ userId, words, apprentice }) => ({
      ...{ userId, apprentice },
      name: vault.open<CoachWords>(networkKey, coachWordsPlace(userId), words).name,
    }))
    .toSorted((a, b) => byName(a.name, b.name))
}

async function skillsIn({ sql }: ViewerTx): Promise<CoachesGrowing['skills']> {
  const rows = await sql<{ skill: Skill; step: SkillStep; people: number }>`
    select skill, step, people from app.skill_totals()`
  return SKILLS.map((skill) => {
    const counts = SKILL_STEPS.map(
      (step) => rows.find((row) => row.skill === skill && row.step === step)?.people ?? 0,
    )
    const [learn = null, done = null, teach = null] = suppressCounts(counts).counts
    return { skill, people: { learn, do: done, teach } }
  })
}

/** Only coaches whose year is over can be judged by it: recent ones always look low. */
async function growthIn(
  { sql }: ViewerTx,
  today: CalendarDate,
): Promise<Pick<CoachesGrowing, 'reproduction' | 'reproductionFromOn' | 'generationDays'>> {
  const spans = await sql<{ userId: string; coachedOn: CalendarDate; taughtOn: CalendarDate | null }>`
    select user_id as "userId", led_on as "coachedOn", taught_on as "taughtOn" from app.coach_spans()`
  const edges = await sql<LineageEdge>`
    select teacher_id as "teacherId", learner_id as "learnerId", since_on as "sinceOn", led_on as "ledOn" from app.lineage_facts()`
  const cohort = spans
    .filter(({ coachedOn }) => coachedOn <= addDays(today, -REPRODUCTION_DAYS))
    .map(({ userId, coachedOn }) => ({ userId, ledOn: coachedOn }))
  const { newCoaches, mentors, rate } = reproduction(cohort, edges, REPRODUCTION_DAYS)
  const taught = spans.filter(({ taughtOn }) => taughtOn !== null)
  return {
    reproductionFromOn: cohortDay(
      spans.map(({ coachedOn }) => coachedOn),
      { fewest: SMALLEST_COHORT, days: REPRODUCTION_DAYS },
    ),
    reproduction: mentors < SMALLEST_COHORT || rate === null ? null : { newCoaches, mentors, rate },
    generationDays: taught.length < SMALLEST_COHORT ? null : generationDays(taught),
  }
}
