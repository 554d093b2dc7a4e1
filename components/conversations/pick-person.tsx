'use client'

import { UserPlus } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import { useDeferredValue, useEffect, useState } from 'react'
import { confirmIfAsked } from '@/components/access/step-up-store'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import { TextField } from '@/components/ui/text-field'
import type { CalendarDate } from '@/lib/clock'
import { dayInWords } from '@/lib/i18n/day-in-words'
import type { Result } from '@/lib/result'
import { normalName } from '@/lib/workers/normal-name'

type Person = { workerId: string; called: string; lastTalkOn: CalendarDate | null; onOwnList: boolean }
type Props = {
  driveId: string
  people: readonly Person[]
  today: CalendarDate
  /** Where more people are here than are shown: finds them by name. */
  findMore: ((driveId: string, typed: string) => Promise<Result<Person[]>>) | null
}

const SEARCH_FROM = 12

/** With whom: the own list, then the others, narrowed down by what is typed, which never comes into an address. */
export function PickPerson({ driveId, people, today, findMore }: Props) {
  const t = useTranslations('conversations.choose')
  const [typed, setTyped] = useState('')
  const wanted = normalName(typed)
  const elsewhere = useFoundElsewhere(driveId, useDeferredValue(typed), findMore)
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

/** What the server finds by what is typed; `null` while the people shown are all there are, or nothing was found out. */
function useFoundElsewhere(driveId: string, typed: string, findMore: Props['findMore']) {
  const [found, setFound] = useState<readonly Person[] | null>(null)
  useEffect(() => {
    let isCurrent = true
    if (findMore && typed.trim().length > 1)
      void confirmIfAsked((text: string) => findMore(driveId, text))(typed).then(
        (result) => isCurrent && setFound(result.ok ? result.value : null),
      )
    else setFound(null)
    return () => {
      isCurrent = false
    }
  }, [driveId, typed, findMore])
  return found
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
