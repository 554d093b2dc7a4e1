import { KNOWN_ISSUES } from '@/lib/conversations/issues'
import type { CrowdStory, PersonStory, TalkStory } from './drive-story'
import { poolNames } from './name-pools'
import type { SeededRandom } from './seeded-random'
import type { DriveSeeding } from './write-drive'

/** The people of all crowds of a drive, each with a story of their own: a talk or two, or none yet. */
export function expandCrowds({ story, random }: DriveSeeding): PersonStory[] {
  const named = story.crowds ?? []
  const names = { en: takeNames(random, 'en', named), es: takeNames(random, 'es', named) }
  return named.flatMap((crowd, crowdIndex) =>
    Array.from({ length: crowd.named }, (_, index): PersonStory => {
      const name = names[crowd.names].pop()
      return {
        key: `${crowd.cell}-${crowdIndex}-${index + 1}`,
        first: name?.first ?? undefined,
        last: name?.last ?? undefined,
        cell: crowd.cell,
        addedAgo: crowd.addedAgo,
        talks: index < crowd.talkedWith ? crowdTalks(random, crowd) : [],
      }
    }),
  )
}

const takeNames = (random: SeededRandom, language: 'en' | 'es', crowds: readonly CrowdStory[]) => {
  const count = crowds.filter(({ names }) => names === language).reduce((sum, { named }) => sum + named, 0)
  return poolNames(random, language, count)
}

/** One talk, and for every third person an earlier one by the same colleague. The newest is the last. */
function crowdTalks(random: SeededRandom, { by, values, ago: [from, to] }: CrowdStory): TalkStory[] {
  const talker = random.one(by)
  const value = random.one(values)
  const ago = to + random.below(from - to + 1)
  const talk: TalkStory = {
    ago,
    by: talker,
    place: random.one(['at_work', 'at_work', 'off_work', 'by_phone']),
    value,
    basis: random.one(['stated', 'stated', 'answered_ask', 'reported']),
    issues: [random.one(KNOWN_ISSUES), ...(random.next() < 0.4 ? [random.one(KNOWN_ISSUES)] : [])],
    ...(random.next() < 0.5 && { ask: ['come_to_meeting', answerFor(value)] as const }),
  }
  if (random.next() > 0.35 || ago >= from) return [talk]
  const earlier: TalkStory = {
    ago: ago + 1 + random.below(from - ago),
    by: talker,
    place: 'at_work',
    issues: ['respect'],
  }
  return [earlier, talk]
}

const answerFor = (value: number) => (value <= 2 ? 'yes' : value === 3 ? 'not_yet' : 'no')
