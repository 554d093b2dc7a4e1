import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { CalendarDate } from '@/lib/clock'
import type { Boundary } from '@/lib/workers/boundary'
import { fullName, shortName, type WorkerName } from '@/lib/workers/worker-name'
import { markOf, personInWords } from './person-in-words'
import { PersonRow } from './person-row'

/** A person of a large list whom the server found by name. */
export type FoundPerson = {
  workerId: string
  code: string
  name: WorkerName
  cellId: string | null
  lastTalkOn: CalendarDate | null
  value: number | null
  boundary: Boundary
  active: boolean
}

type Props = {
  href: string
  person: FoundPerson
  place: string | null
  today: CalendarDate
  lead: ReactNode
}

/** Somebody who is not on the page that is shown, put into words on the phone. */
export function FoundRow({ href, person, place, today, lead }: Props) {
  const t = useTranslations('workers')
  const format = useFormatter()
  const name = fullName(person.name)
  return (
    <PersonRow
      {...{ href, name, person, lead }}
      mark={markOf(shortName(person.name))}
      context={personInWords({ place, lastTalkOn: person.lastTalkOn }, { t, format, today })}
    />
  )
}
