'use client'

import { useTranslations } from 'next-intl'
import { lazy, Suspense, useDeferredValue, useState } from 'react'
import { Button } from '@/components/ui/button'
import { List } from '@/components/ui/list'
import { SearchField } from '@/components/ui/search-field'
import type { CalendarDate } from '@/lib/clock'
import type { Boundary } from '@/lib/workers/boundary'
import { searchPeople } from '@/lib/workers/name-search'
import { fullName, type WorkerName } from '@/lib/workers/worker-name'
import type { BulkWork } from './bulk-work'
import { ChooseBox } from './choose-box'
import { type FoundPerson, FoundRow } from './found-row'
import { PeopleTable } from './people-table'
import { PersonLine } from './person-line'
import { PersonRow } from './person-row'
import { useChosen } from './use-chosen'
import { type FindElsewhere, useFoundElsewhere } from './use-found-elsewhere'

/** Only whoever chooses several people loads what can be done with them. */
const BulkBar = lazy(() => import('./bulk-bar').then((part) => ({ default: part.BulkBar })))

/** A person of the page, with everything that is said of them in words. */
export type ListedRow = {
  workerId: string
  name: WorkerName
  code: string
  active: boolean
  boundary: Boundary
  /** Where they stand; `null` also where that is not shown. */
  value: number | null
  mark: string
  /** The line under the name. */
  context: string
  /** What the chosen columns say, in their order; empty where none were chosen. */
  facts: readonly string[]
}

type Props = {
  driveId: string
  groups: readonly { key: string; title: string; rows: readonly ListedRow[] }[]
  /** The heads of the chosen columns; `null`: the list as always. */
  heads: readonly string[] | null
  inAll: number
  /** Where the list is shown in parts: finds people in all of it, with what their rows need. */
  elsewhere: {
    find: FindElsewhere<FoundPerson>
    cells: readonly { id: string; name: string }[]
    today: CalendarDate
  } | null
  work: BulkWork
}

/** The list of people with a search that never leaves the page: a name in an address would stay in the history. */
export function PeopleList({ driveId, groups, heads, inAll, elsewhere, work }: Props) {
  const t = useTranslations('workers')
  const lists = useTranslations('lists')
  const [query, setQuery] = useState('')
  const [isChoosing, setChoosing] = useState(false)
  const chosen = useChosen()
  const typed = useDeferredValue(query)
  const found = useFoundElsewhere(typed, elsewhere?.find ?? null)
  const here = groups.map((group) => ({ ...group, rows: searchPeople(group.rows, typed) }))
  const count = found?.length ?? here.reduce((sum, { rows }) => sum + rows.length, 0)
  const names = new Map(
    groups.flatMap(({ rows }) => rows.map(({ workerId, name }) => [workerId, fullName(name)])),
  )

  const row = ({ workerId, name }: Pick<ListedRow, 'workerId' | 'name'>) => ({
    href: `/d/${driveId}/people/${workerId}`,
    name: fullName(name),
    lead: isChoosing && (
      <ChooseBox workerId={workerId} label={lists('choose.one', { name: fullName(name) })} />
    ),
  })

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: it only listens to the boxes inside, which are native.
    <div ref={chosen.container} onClick={chosen.onClick} className="grid gap-6">
      <div className="flex flex-wrap items-center gap-3">
        <div className="min-w-0 flex-[1_1_16rem]">
          <SearchField label={t('list.search')} value={query} onChange={setQuery} />
        </div>
        {!isChoosing && (
          <Button onClick={() => setChoosing(true)} className="max-sm:w-full">
            {lists('choose.begin')}
          </Button>
        )}
      </div>
      <p role="status" className="sr-only">
        {typed !== '' && t('list.shown', { count, all: inAll })}
      </p>
      {count === 0 && <p className="text-ink-muted">{t('list.nothing')}</p>}
      {found === null
        ? here
            .filter(({ rows }) => rows.length > 0)
            .map(({ key, title, rows }) => (
              <section key={key} className="grid gap-2">
                <h2 className="font-semibold">{title}</h2>
                <div className={heads ? 'md:hidden' : undefined}>
                  <List>
                    {rows.map((person) => (
                      <PersonRow
                        key={person.workerId}
                        {...row(person)}
                        person={person}
                        mark={person.mark}
                        context={person.context}
                      />
                    ))}
                  </List>
                </div>
                {heads && (
                  <PeopleTable title={title} name={lists('columns.name')} heads={heads}>
                    {rows.map((person) => (
                      <PersonLine key={person.workerId} {...row(person)} facts={person.facts} />
                    ))}
                  </PeopleTable>
                )}
              </section>
            ))
        : found.length > 0 && (
            <List label={t('list.title')}>
              {found.map((person) => (
                <FoundRow
                  key={person.workerId}
                  {...row(person)}
                  person={person}
                  place={elsewhere?.cells.find(({ id }) => id === person.cellId)?.name ?? null}
                  today={elsewhere?.today ?? work.today}
                />
              ))}
            </List>
          )}
      {isChoosing && (
        <Suspense>
          <BulkBar
            driveId={driveId}
            chosen={chosen}
            names={names}
            work={work}
            onEnd={() => {
              chosen.clear()
              setChoosing(false)
            }}
          />
        </Suspense>
      )}
    </div>
  )
}
