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
import { dayInWords } from '@/lib/i18n/day-in-words'
import { normalName } from '@/lib/workers/normal-name'

type Person = { workerId: string; called: string; lastTalkOn: CalendarDate | null; onOwnList: boolean }
type Props = {
  driveId: string
  people: readonly Person[]
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
  const found = elsewhere ?? people.filter(({ called }) => normalName(called).includes(wanted))
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
      <People title={t('own')} driveId={driveId} people={rows(true)} today={today} />
      <People title={t('others')} driveId={driveId} people={rows(false)} today={today} />
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

type ListProps = Pick<Props, 'driveId' | 'people' | 'today'> & { title: string }

function People({ title, driveId, people, today }: ListProps) {
  const t = useTranslations('conversations.choose')
  const format = useFormatter()
  if (people.length === 0) return null
  return (
    <Section title={title}>
      <List label={title}>
        {people.map(({ workerId, called, lastTalkOn }) => (
          <ListRow
            key={workerId}
            title={called}
            mark={[...called][0]}
            context={
              lastTalkOn
                ? t('last', { date: dayInWords(format, lastTalkOn, today) })
                : t('never', { name: called })
            }
            href={`/d/${driveId}/one-on-ones/new?worker=${workerId}`}
          />
        ))}
      </List>
    </Section>
  )
}
