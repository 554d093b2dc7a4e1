import type { AssessmentValue } from '@/lib/assessments/assessment'
import { KNOWN_ISSUES } from '@/lib/conversations/issues'
import { crowdStep } from './crowd-step'
import type { CrowdStory, PersonStory, TalkStory } from './drive-story'
import { poolNames } from './name-pools'
import type { DriveSeeding } from './seeded-drive'
import type { SeededRandom } from './seeded-random'

/** The people of all crowds of a drive, each with a story of their own: up to three talks, or none yet. */
export function expandCrowds({ story, random, drive }: DriveSeeding): PersonStory[] {
  const crowds = story.crowds ?? []
  const names = { en: namesFor(random, 'en', crowds), es: namesFor(random, 'es', crowds) }
  return crowds.flatMap((crowd, crowdIndex) =>
    Array.from({ length: crowd.named }, (_, index): PersonStory => {
      const name = names[crowd.names].pop()
      const talker = index < crowd.talkedWith ? random.one(crowd.by) : null
      return {
        key: `${crowd.cell}-${crowdIndex}-${index + 1}`,
        first: name?.first ?? undefined,
        last: name?.last ?? undefined,
        cell: crowd.cell,
        addedAgo: crowd.addedAgo,
        talks: talker ? crowdTalks(random, crowd, talker) : [],
        listOf: talker && talker in drive.users && !crowd.keepOffLists?.includes(talker) ? [talker] : [],
      }
    }),
  )
}

function namesFor(random: SeededRandom, language: 'en' | 'es', crowds: readonly CrowdStory[]) {
  const count = crowds.filter(({ names }) => names === language).reduce((sum, { named }) => sum + named, 0)
  return poolNames(random, language, count)
}

/** One to three talks with the same colleague, the newest last; people come closer or stay where they are. */
function crowdTalks(random: SeededRandom, { values, ago: [from, to] }: CrowdStory, by: string): TalkStory[] {
  const value = random.one(values)
  const days = Array.from({ length: random.one([1, 1, 2, 2, 3]) }, () => to + random.below(from - to + 1))
  const inOrder = [...new Set(days)].toSorted((a, b) => b - a)
  return inOrder.map((ago, index): TalkStory => {
    const before = inOrder.length - 1 - index
    const valueThen = Math.min(5, value + (before > 0 && value < 4 ? 1 : 0)) as AssessmentValue
    return {
      ...{ ago, by, value: valueThen },
      place: random.one(['at_work', 'at_work', 'off_work', 'by_phone']),
      basis: random.one(['stated', 'stated', 'answered_ask', 'reported']),
      issues: [random.one(KNOWN_ISSUES), ...(random.next() < 0.4 ? [random.one(KNOWN_ISSUES)] : [])],
      ...(random.next() < 0.6 && {
        ask: [random.one(['come_to_meeting', 'sign_petition', 'talk_with_someone']), answerOf(valueThen)],
      }),
      ...(random.next() < 0.35 && { step: crowdStep(random, ago) }),
    }
  })
}

const answerOf = (value: AssessmentValue) => (value <= 2 ? 'yes' : value === 3 ? 'not_yet' : 'no')
