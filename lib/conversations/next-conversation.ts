import { followersOf, neighborsOf } from '@/lib/leaders/ties'
import { mayBeSuggested } from '@/lib/workers/may-be-suggested'
import type { NextConversation, OpenPromise, Surroundings } from './surroundings'
import { whoTalks } from './who-talks'
import { type Background, whyTalk } from './why-talk'

/**
 * Whom to talk with next and who should do it, most pressing first, with the reasons as sentences (`leaders.next.why`,
 * `leaders.next.who`; the screen adds whoever could do it).
 *
 * Left out: the group itself, whoever asked to be left alone, whoever is spoken to by one colleague only (unless that is
 * the viewer), people with a date agreed that has not come, those talked with in the last days, those against whom nobody
 * follows, and anybody for whom there is no reason. Talks are spread: each one given to somebody makes the next less
 * likely theirs. The same facts give the same list, whatever order they arrive in. One by one, for whoever needs only the first few.
 */
export function* talksInOrder(around: Surroundings): Generator<NextConversation> {
  const background = backgroundOf(around)
  const pressing = around.people
    .filter((person) => !person.inGroup && mayBeSuggested(person, around.viewerUserId))
    .map((person) => ({ person, ...whyTalk(person, background) }))
    .filter(({ why }) => why.length > 0)
    .toSorted((a, b) => b.points - a.points || compare(a.person.workerId, b.person.workerId))
  const load = new Map<string, number>()
  for (const { userId } of around.promises) load.set(userId, (load.get(userId) ?? 0) + 1)
  for (const { person, why } of pressing) {
    const who = whoTalks(person, around, background, load)
    if (!who) continue
    load.set(who.userId, (load.get(who.userId) ?? 0) + 1)
    yield { workerId: person.workerId, cellId: person.cellId, why, who }
  }
}

function backgroundOf({ today, people, ties, promises }: Surroundings): Background {
  const shiftOf = new Map(people.map(({ workerId, shiftId }) => [workerId, shiftId]))
  const touched = people.filter(({ lastTalkOn, inGroup }) => inGroup || lastTalkOn !== null)
  const crossing = ties.filter((tie) => {
    const [from, to] = [shiftOf.get(tie.fromWorkerId), shiftOf.get(tie.toWorkerId)]
    return from !== undefined && to !== undefined && from !== to
  })
  return {
    today,
    followers: followersOf(ties),
    neighbors: neighborsOf(ties),
    promises: byPerson(promises),
    areasKnown: new Set(touched.flatMap(({ cellId }) => cellId ?? [])),
    shiftsTied: new Set(
      crossing.flatMap((tie) => [shiftOf.get(tie.fromWorkerId) ?? null, shiftOf.get(tie.toWorkerId) ?? null]),
    ),
    tiesTell: ties.length > 0 && new Set(people.flatMap(({ shiftId }) => shiftId ?? [])).size > 1,
  }
}

function byPerson(promises: readonly OpenPromise[]): Map<string, OpenPromise[]> {
  const grouped = new Map<string, OpenPromise[]>()
  for (const promise of promises)
    grouped.set(promise.workerId, [...(grouped.get(promise.workerId) ?? []), promise])
  return grouped
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
