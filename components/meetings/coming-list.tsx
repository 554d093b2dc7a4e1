'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { PickPeople } from '@/components/conversations/pick-people'
import type { FindPeople } from '@/components/conversations/use-found-people'
import type { SentCommand } from '@/components/ui/action-form'
import { Fold } from '@/components/ui/fold'
import { List } from '@/components/ui/list'
import type { Pickable } from '@/lib/conversations/log-about'
import { COMING, type MeetingPerson } from '@/lib/meetings/meeting'
import type { Result } from '@/lib/result'
import { ComingRow } from './coming-row'

type Props = {
  driveId: string
  meetingId: string
  people: readonly MeetingPerson[]
  /** Left out for whoever asks people of the own list only. */
  find: FindPeople
  answer: (command: SentCommand) => Promise<Result<unknown>>
}

/** Whoever was asked, by what they said, then whoever comes to mind; others are found by name. */
export function ComingList({ driveId, meetingId, people, find, answer }: Props) {
  const t = useTranslations('meetings.answers')
  const [added, setAdded] = useState<Pickable[]>([])
  // In the order of the first look: a row must not run away under the thumb that has just tapped it.
  const [order] = useState(() =>
    people
      .toSorted((a, b) => rank(a) - rank(b) || a.called.localeCompare(b.called))
      .map(({ workerId }) => workerId),
  )
  const known = people.toSorted((a, b) => place(order, a) - place(order, b))
  const found = added.filter(({ id }) => !people.some(({ workerId }) => workerId === id))
  const rows = [
    ...known,
    ...found.map(({ id, called }) => ({ workerId: id, called, coming: null, isViewer: false })),
  ]
  return (
    <div className="grid gap-3">
      {rows.length === 0 ? (
        <p className="text-ink-muted">{t('nobody')}</p>
      ) : (
        <List label={t('title')}>
          {rows.map((person) => (
            <ComingRow key={person.workerId} {...{ driveId, meetingId, person, answer }} />
          ))}
        </List>
      )}
      {find && (
        <Fold title={t('more')}>
          <PickPeople
            name="more"
            legend={t('more')}
            people={[]}
            find={find}
            without={rows.map(({ workerId }) => workerId)}
            chosen={[]}
            onChange={(chosen) => setAdded([...added, ...chosen])}
          />
        </Fold>
      )}
    </div>
  )
}

/** Oneself, then by what was said, then whoever was not asked. */
const rank = ({ coming, isViewer }: MeetingPerson): number =>
  isViewer ? -1 : coming ? COMING.indexOf(coming) : COMING.length

const place = (order: readonly string[], { workerId }: MeetingPerson): number => {
  const at = order.indexOf(workerId)
  return at < 0 ? order.length : at
}
