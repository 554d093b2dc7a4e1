import { type FindElsewhere, useFoundElsewhere } from '@/components/workers/use-found-elsewhere'
import type { Pickable } from '@/lib/conversations/log-about'
import { normalName } from '@/lib/workers/normal-name'

/** Finds people beyond those at hand; `null` where there is nobody to ask. */
export type FindPeople = FindElsewhere<Pickable>

/** Who is meant by what is typed: those at hand at once, and, where it can be asked for, whoever else is on the list. */
export function useFoundPeople(people: readonly Pickable[], typed: string, find: FindPeople): Pickable[] {
  const elsewhere = useFoundElsewhere(typed, find) ?? []
  const wanted = normalName(typed)
  const here = people.filter(({ called }) => normalName(called).includes(wanted))
  return [...here, ...elsewhere.filter(({ id }) => !here.some((person) => person.id === id))]
}
