'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { SearchField } from '@/components/ui/search-field'
import { Section } from '@/components/ui/section'
import { duplicatesAddress } from '@/lib/workers/duplicates-address'
import { fullName, type WorkerName } from '@/lib/workers/worker-name'
import { type FindElsewhere, useFoundElsewhere } from './use-found-elsewhere'

type Found = { workerId: string; code: string; name: WorkerName }
type Props = {
  driveId: string
  workerId: string
  /** Those who look alike, shown before anything is typed. */
  alike: readonly Found[]
  find: NonNullable<FindElsewhere<Found>>
}

/** Chooses the other row of a person: those who look alike first, anybody else by name. */
export function SameAsFinder({ driveId, workerId, alike, find }: Props) {
  const t = useTranslations('duplicates.same')
  const [query, setQuery] = useState('')
  const found = useFoundElsewhere(query, find)?.filter((person) => person.workerId !== workerId)
  const shown = found ?? alike
  return (
    <div className="grid gap-6">
      <SearchField label={t('search')} value={query} onChange={setQuery} />
      {shown.length > 0 && (
        <Section title={found ? t('search') : t('alike')}>
          <List label={found ? t('search') : t('alike')}>
            {shown.map((person) => (
              <ListRow
                key={person.workerId}
                href={duplicatesAddress.pair(driveId, workerId, person.workerId)}
                title={fullName(person.name)}
                context={person.code}
              />
            ))}
          </List>
        </Section>
      )}
      {shown.length === 0 && (
        <p role="status" className="text-ink-muted">
          {found ? t('nothing') : t('type')}
        </p>
      )}
    </div>
  )
}
