'use client'

import { type ReactNode, useState } from 'react'
import { PickPeople } from '@/components/conversations/pick-people'
import type { FindPeople } from '@/components/conversations/use-found-people'
import type { Pickable } from '@/lib/conversations/log-about'

type Props = { name: string; legend: ReactNode; nobody: string; find: FindPeople }

/** One person, found by typing a name; read with `form.text(name)`. Put it inside messages `conversations.log.people`. */
export function PickOne({ name, legend, nobody, find }: Props) {
  const [chosen, setChosen] = useState<Pickable[]>([])
  return (
    <PickPeople
      {...{ name, legend, nobody, find, chosen }}
      people={[]}
      without={[]}
      onChange={(people) => setChosen(people)}
    />
  )
}
