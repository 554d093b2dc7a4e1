import type { Message } from '@/lib/errors'
import { mayBeSuggested } from '@/lib/workers/may-be-suggested'
import { LOAD_POINTS, NO_LANGUAGE_POINTS, WHO_POINTS } from './next-conversation-points'
import { sharedLanguage } from './shared-language'
import type { ChartPerson, NextConversation, Surroundings, Talker } from './surroundings'
import type { Background } from './why-talk'

type Reason = readonly [points: number, key: keyof typeof WHO_POINTS, params?: Message['params']]

/**
 * Who should have the talk: somebody the person listens to or knows, has talked with, or works beside, and who does not
 * have the most on their hands; before that, somebody who speaks a language of theirs. Nobody talks with themself; what the person asked for is kept. `null`: nobody may.
 */
export function whoTalks(
  person: ChartPerson,
  { talkers }: Surroundings,
  background: Background,
  load: ReadonlyMap<string, number>,
): NextConversation['who'] | null {
  const [best] = talkers
    .filter((talker) => talker.workerId !== person.workerId && mayBeSuggested(person, talker.userId))
    .map((talker) => {
      const reasons = reasonsFor(person, talker, background)
      const points = reasons.reduce((sum, [each]) => sum + each, 0)
      return {
        userId: talker.userId,
        points: points - taken(person, talker) - LOAD_POINTS * (load.get(talker.userId) ?? 0),
        why:
          reasons.length > 0
            ? reasons.map(([, key, params]) => sentence(key, params))
            : [sentence('has_room')],
      }
    })
    .toSorted((a, b) => b.points - a.points || (a.userId < b.userId ? -1 : 1))
  return best ? { userId: best.userId, why: best.why } : null
}

const taken = (person: ChartPerson, talker: Talker): number =>
  sharedLanguage(person, talker) === 'none' ? NO_LANGUAGE_POINTS : 0

const sentence = (key: string, params?: Message['params']): Message => ({
  key: `leaders.next.who.${key}`,
  ...(params && { params }),
})

function reasonsFor(person: ChartPerson, talker: Talker, { followers, neighbors }: Background): Reason[] {
  const { userId, workerId, cellId, shiftId } = talker
  const listens = workerId !== null && followers.get(workerId)?.has(person.workerId) === true
  const knows = workerId !== null && neighbors.get(workerId)?.has(person.workerId) === true
  const sameArea = cellId !== null && cellId === person.cellId
  const language = sharedLanguage(person, talker)
  const held: Record<keyof typeof WHO_POINTS, boolean> = {
    language: language !== null && language !== 'none',
    listens,
    knows: knows && !listens,
    talked_before: person.talkedBy.includes(userId),
    on_list: person.listedBy.includes(userId),
    same_area: sameArea,
    same_shift: !sameArea && shiftId !== null && shiftId === person.shiftId,
  }
  return (Object.keys(WHO_POINTS) as (keyof typeof WHO_POINTS)[])
    .filter((key) => held[key])
    .map((key): Reason => [WHO_POINTS[key], key, key === 'language' && language ? { language } : undefined])
}
