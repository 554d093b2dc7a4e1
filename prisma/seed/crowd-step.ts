import type { TalkStory } from './drive-story'
import type { SeededRandom } from './seeded-random'

/**
 * What was promised in a talk `ago` days before today. Of what is long past two thirds were kept and some lie open; what is
 * recent is still to come.
 */
export function crowdStep(random: SeededRandom, ago: number): NonNullable<TalkStory['step']> {
  const kind = random.one(['talk_again', 'talk_with_someone', 'come_to_meeting', 'bring_contact'] as const)
  const by = kind === 'talk_again' ? 'user' : 'worker'
  const dueIn = Math.max(-ago + 1, -ago + 3 + random.below(12))
  if (dueIn >= 0) return { kind, by, dueIn }
  const roll = random.next()
  if (roll < 0.12) return { kind, by, dueIn }
  return { kind, by, dueIn, outcome: roll < 0.75 ? 'kept' : 'not_kept' }
}
