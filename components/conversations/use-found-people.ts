import { useDeferredValue, useEffect, useState } from 'react'
import { confirmIfAsked } from '@/components/access/step-up-store'
import type { Pickable } from '@/lib/conversations/log-about'
import type { Result } from '@/lib/result'
import { normalName } from '@/lib/workers/normal-name'

/** Finds people beyond those at hand; `null` where there is nobody to ask. */
export type FindPeople = ((typed: string) => Promise<Result<Pickable[]>>) | null

/** Who is meant by what is typed: those at hand at once, and, where it can be asked for, whoever else is on the list. */
export function useFoundPeople(people: readonly Pickable[], typed: string, find: FindPeople): Pickable[] {
  const [elsewhere, setElsewhere] = useState<readonly Pickable[]>([])
  const asked = useDeferredValue(typed.trim())
  useEffect(() => {
    let isCurrent = true
    setElsewhere([])
    if (find && asked.length > 1) {
      const search = confirmIfAsked(find)(asked)
      void search.then((result) => isCurrent && result.ok && setElsewhere(result.value)).catch(() => null)
    }
    return () => {
      isCurrent = false
    }
  }, [asked, find])
  const wanted = normalName(typed)
  const here = people.filter(({ called }) => normalName(called).includes(wanted))
  return [...here, ...elsewhere.filter(({ id }) => !here.some((person) => person.id === id))]
}
