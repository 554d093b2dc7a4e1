'use client'

import { UserPlus } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import { TextField } from '@/components/ui/text-field'
import { type FindElsewhere, useFoundElsewhere } from '@/components/workers/use-found-elsewhere'
import type { CalendarDate } from '@/lib/clock'
import { firstLetter } from '@/lib/workers/first-letter'
import { normalName } from '@/lib/workers/normal-name'
import { lastTalkInWords } from './last-talk-in-words'

type Person = {
  workerId: string
  called: string
  lastTalkOn: CalendarDate | null
  onOwnList: boolean
  where: string
}
/** `last`: the last talk in words, by the server: a phone needs long to get ready to write its first date. */
type Shown = Person & { last: string }
type Props = {
  driveId: string
  people: readonly Shown[]
  today: CalendarDate
  /** Where more people are here than are shown: finds them by name. */
  findMore: FindElsewhere<Person>
}

const SEARCH_FROM = 12

/** With whom: the own list, then the others, narrowed down by what is typed, which never comes into an address. */
export function PickPerson({ driveId, people, today, findMore }: Props) {
  const t = useTranslations('conversations.choose')
  const [typed, setTyped] = useState('')
  const wanted = normalName(typed)
  const elsewhere = useFoundElsewhere(typed, findMore)
  const lastTalk = useLastTalk(today)
  const found =
    elsewhere?.map((person) => ({ ...person, last: lastTalk(person) })) ??
    people.filter(({ called }) => normalName(called).includes(wanted))
  const rows = (onOwnList: boolean) => found.filter((person) => person.onOwnList === onOwnList)

  return (
    <div className="grid gap-6">
      {(people.length > SEARCH_FROM || findMore) && (
        <TextField
          name="called"
          type="search"
          label={t('search')}
          required
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <p role="status" className={found.length > 0 ? 'sr-only' : undefined}>
        {found.length === 0 && t('nothing')}
      </p>
      <People title={t('own')} driveId={driveId} people={rows(true)} />
      <People title={t('others')} driveId={driveId} people={rows(false)} />
      <List>
        <ListRow
          title={t('new')}
          mark={<UserPlus />}
          context={t('newHelp')}
          href={`/d/${driveId}/one-on-ones/new?worker=new`}
        />
      </List>
    </div>
  )
}

type ListProps = { driveId: string; people: readonly Shown[]; title: string }

function People({ title, driveId, people }: ListProps) {
  if (people.length === 0) return null
  const places = new Set(people.map(({ where }) => where))
  const samePlace = people.length > 1 && places.size === 1
  return (
    <Section title={title} note={samePlace && people[0]?.where}>
      <List label={title}>
        {people.map(({ workerId, called, where, last }) => (
          <ListRow
            key={workerId}
            title={called}
            mark={firstLetter(called)}
            context={[!samePlace && where, last].filter(Boolean).join(' · ')}
            href={`/d/${driveId}/one-on-ones/new?worker=${workerId}`}
          />
        ))}
      </List>
    </Section>
  )
}

function useLastTalk(today: CalendarDate): (person: Person) => string {
  const t = useTranslations('conversations.choose')
  const format = useFormatter()
  return ({ lastTalkOn }) => lastTalkInWords(t, format, { lastTalkOn, today })
}
