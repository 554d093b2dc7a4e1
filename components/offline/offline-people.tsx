'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import { List } from '@/components/ui/list'
import { Section } from '@/components/ui/section'
import { TextField } from '@/components/ui/text-field'
import type { PhonePerson } from '@/lib/conversations/phone-drive'
import { normalName } from '@/lib/workers/normal-name'
import type { Desk } from './desk'
import { momentInWords } from './moment-in-words'
import type { LoggedPerson } from './offline-log'
import { OfflinePersonRow } from './offline-person-row'

type Props = { desk: Desk; onPick: (person: LoggedPerson) => void }

const SEARCH_FROM = 12

/** One's own list as this phone keeps it, with its age; narrowed down by what is typed. */
export function OfflinePeople({ desk, onPick }: Props) {
  const t = useTranslations('offline.list')
  const format = useFormatter()
  const [typed, setTyped] = useState('')
  const lists = desk.drives.flatMap((drive) => (drive.kept ? [{ drive, ...drive.kept }] : []))
  const wanted = normalName(typed)
  const fits = ({ called, name, code }: PhonePerson) =>
    [called, name ?? '', code].some((word) => normalName(word).includes(wanted))
  const everybody = lists.reduce((sum, { value }) => sum + value.people.length, 0)

  if (lists.length === 0) return <p>{t('old')}</p>
  return (
    <div className="grid gap-6">
      {everybody > SEARCH_FROM && (
        <TextField
          name="called"
          type="search"
          label={t('search')}
          required
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      {lists.map(({ drive, value, keptAt }) => (
        <Section
          key={value.driveId}
          title={lists.length > 1 ? t('group', { code: value.code }) : t('title')}
          note={t('age', { time: momentInWords(format, keptAt) })}
        >
          {value.people.length === 0 && <p>{t('empty')}</p>}
          {value.people.length > 0 && !value.people.some(fits) && <p role="status">{t('nothing')}</p>}
          {value.people.some(fits) && (
            <List label={t('title')}>
              {value.people.filter(fits).map((person) => (
                <OfflinePersonRow
                  key={person.workerId}
                  person={person}
                  onPick={() => onPick({ drive, person })}
                />
              ))}
            </List>
          )}
        </Section>
      ))}
    </div>
  )
}
