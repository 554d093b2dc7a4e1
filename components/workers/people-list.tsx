'use client'

import { useTranslations } from 'next-intl'
import { useDeferredValue, useState } from 'react'
import { LinkButton } from '@/components/ui/link-button'
import { List } from '@/components/ui/list'
import { SearchField } from '@/components/ui/search-field'
import type { CalendarDate } from '@/lib/clock'
import { searchPeople } from '@/lib/workers/name-search'
import { PersonRow, type ShownPerson } from './person-row'
import { type FindElsewhere, useFoundElsewhere } from './use-found-elsewhere'

type Props = {
  driveId: string
  people: readonly ShownPerson[]
  cells: readonly { id: string; name: string }[]
  /** The area shown; `none` for people who are in none, `null` for everybody. */
  chosenCell: string | null
  inAll: number
  today: CalendarDate
  /** Where the list is shown in parts: finds people in all of it. */
  findElsewhere: FindElsewhere<ShownPerson>
}

/** The list of people with a search that never leaves the page: a name in an address would stay in the history. */
export function PeopleList({ driveId, people, cells, chosenCell, inAll, today, findElsewhere }: Props) {
  const t = useTranslations('workers')
  const [query, setQuery] = useState('')
  const deferred = useDeferredValue(query)
  const elsewhere = useFoundElsewhere(deferred, findElsewhere)
  const found = elsewhere ?? searchPeople(people, deferred)
  const nameOf = (cellId: string | null) => cells.find(({ id }) => id === cellId)?.name ?? null
  const groups = [
    { key: 'mine', people: found.filter(({ isMine }) => isMine) },
    { key: 'others', people: found.filter(({ isMine }) => !isMine) },
  ].filter((group) => group.people.length > 0)

  return (
    <div className="grid gap-6">
      <SearchField label={t('list.search')} value={query} onChange={setQuery} />
      {cells.length > 1 && (
        <nav
          aria-label={t('list.byPlace')}
          className="-mx-4 flex gap-2 overflow-x-auto px-4 pb-1 sm:mx-0 sm:flex-wrap sm:px-0"
        >
          <CellLink href={`/d/${driveId}/people`} isChosen={chosenCell === null} name={t('list.everybody')} />
          {[...cells, { id: 'none', name: t('place.none') }].map(({ id, name }) => (
            <CellLink
              key={id}
              href={`/d/${driveId}/people?cell=${id}`}
              isChosen={chosenCell === id}
              name={name}
            />
          ))}
        </nav>
      )}
      <p role="status" className="sr-only">
        {t('list.shown', { count: found.length, all: inAll })}
      </p>
      {found.length === 0 && <p className="text-ink-muted">{t('list.nothing')}</p>}
      {groups.map((group) => (
        <section key={group.key} className="grid gap-2">
          <h2 className="font-semibold">{t(`list.${group.key}`, { count: group.people.length })}</h2>
          <List>
            {group.people.map((person) => (
              <PersonRow
                key={person.workerId}
                href={`/d/${driveId}/people/${person.workerId}`}
                person={person}
                place={nameOf(person.cellId)}
                today={today}
              />
            ))}
          </List>
        </section>
      ))}
    </div>
  )
}

function CellLink({ href, isChosen, name }: { href: string; isChosen: boolean; name: string }) {
  return (
    <LinkButton
      href={href}
      aria-current={isChosen ? 'page' : undefined}
      round
      className="shrink-0 text-sm aria-[current=page]:border-accent aria-[current=page]:bg-accent-soft aria-[current=page]:text-accent"
    >
      {name}
    </LinkButton>
  )
}
