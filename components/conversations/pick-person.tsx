'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import { TextField } from '@/components/ui/text-field'
import type { CalendarDate } from '@/lib/clock'
import { dayInWords } from '@/lib/i18n/day-in-words'
import { normalName } from '@/lib/workers/normal-name'

type Person = { workerId: string; called: string; lastTalkOn: CalendarDate | null; onOwnList: boolean }
type Props = { driveId: string; people: readonly Person[]; today: CalendarDate }

const SEARCH_FROM = 12

/** With whom: the own list, then the others, narrowed down by what is typed. What is typed never leaves the phone. */
export function PickPerson({ driveId, people, today }: Props) {
  const t = useTranslations('conversations.choose')
  const [typed, setTyped] = useState('')
  const wanted = normalName(typed)
  const found = people.filter(({ called }) => normalName(called).includes(wanted))
  const rows = (onOwnList: boolean) => found.filter((person) => person.onOwnList === onOwnList)

  return (
    <div className="grid gap-6">
      {people.length > SEARCH_FROM && (
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
    </div>
  )
}

function People({ title, driveId, people, today }: Props & { title: string }) {
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
