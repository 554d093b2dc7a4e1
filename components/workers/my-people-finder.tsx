'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useDeferredValue, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Fold } from '@/components/ui/fold'
import { List } from '@/components/ui/list'
import { SearchField } from '@/components/ui/search-field'
import { searchPeople } from '@/lib/workers/name-search'
import type { WorkerName } from '@/lib/workers/worker-name'

type Item = { id: string; name: WorkerName; code: string; row: ReactNode }
/** `all`: how many there are in words, by the server: a phone needs long to get ready to write its first number. */
type Group = { key: string; title: string; all: string; items: readonly Item[] }

/** So many of a group are shown at first: a phone ends soon. */
const SHOWN = 3
const SHOWN_DUE = 5
const SEARCH_FROM = 8

/** The groups of "my people", each short until somebody wants all of it, and a search over all of them on the phone itself. */
export function MyPeopleFinder({ groups }: { groups: readonly Group[] }) {
  const t = useTranslations('mine')
  const [query, setQuery] = useState('')
  const typed = useDeferredValue(query).trim()
  const all = groups.flatMap(({ items }) => items)
  const found = searchPeople(all, typed)
  return (
    <div className="grid gap-5">
      {all.length >= SEARCH_FROM && <SearchField label={t('search')} value={query} onChange={setQuery} />}
      <p role="status" className={typed !== '' && found.length === 0 ? 'text-ink-muted' : 'sr-only'}>
        {typed !== '' && t('found', { count: found.length })}
      </p>
      {typed !== '' && found.length > 0 && <List label={t('title')}>{found.map(({ row }) => row)}</List>}
      {typed === '' && groups.map((group) => <OneGroup key={group.key} group={group} />)}
    </div>
  )
}

function OneGroup({ group: { key, title, all, items } }: { group: Group }) {
  const [isWhole, setWhole] = useState(false)
  const shown = key === 'due' ? SHOWN_DUE : SHOWN
  const rows = (most: number) => <List label={title}>{items.slice(0, most).map(({ row }) => row)}</List>
  if (key === 'rest') return <Fold title={title}>{rows(items.length)}</Fold>
  return (
    <section className="grid gap-2">
      <h3 className="font-semibold">{title}</h3>
      {rows(isWhole ? items.length : shown)}
      {items.length > shown && !isWhole && (
        <Button kind="plain" onClick={() => setWhole(true)}>
          {all}
        </Button>
      )}
    </section>
  )
}
