'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { INPUT_CLASSES } from '@/components/ui/field'
import type { Pickable } from '@/lib/conversations/log-about'
import { PersonChip } from './person-chip'
import { type FindPeople, useFoundPeople } from './use-found-people'

type Props = {
  name: string
  legend: ReactNode
  /** Those at hand; others are found by typing. */
  people: readonly Pickable[]
  find: FindPeople
  /** Who has a part in this already. */
  without: readonly string[]
  /** The words for nobody, where one person is chosen at most. Left out, several can be. */
  nobody?: string
  chosen: readonly Pickable[]
  onChange: (chosen: Pickable[]) => void
}

const SHOWN = 6

/** Some of the people on the list, as chips: whoever is chosen, then those at hand or found. Read with `form.list(name)`. */
export function PickPeople({ name, legend, people, find, without, nobody, chosen, onChange }: Props) {
  const t = useTranslations('conversations.log.people')
  const [typed, setTyped] = useState('')
  const isChosen = ({ id }: Pickable) => chosen.some((person) => person.id === id)
  const found = useFoundPeople(people, typed, find).filter(
    (person) => !isChosen(person) && !without.includes(person.id),
  )
  const shown = [...chosen, ...found.slice(0, SHOWN)]
  const severalPlaces = new Set(shown.map(({ where }) => where)).size > 1
  const type = nobody === undefined ? 'checkbox' : 'radio'
  const choose = (person: Pickable) => {
    setTyped('')
    if (type === 'radio') return onChange([person])
    onChange(isChosen(person) ? chosen.filter(({ id }) => id !== person.id) : [...chosen, person])
  }

  return (
    <fieldset className="grid min-w-0 gap-2">
      <legend className="mb-1.5 font-semibold">{legend}</legend>
      <div className="flex flex-wrap gap-2">
        {nobody !== undefined && (
          <PersonChip
            {...{ name, type }}
            value=""
            checked={chosen.length === 0}
            onChange={() => onChange([])}
          >
            {nobody}
          </PersonChip>
        )}
        {shown.map((person) => (
          <PersonChip
            key={person.id}
            {...{ name, type }}
            value={person.id}
            checked={isChosen(person)}
            where={severalPlaces ? person.where : undefined}
            onChange={() => choose(person)}
          >
            {person.called}
          </PersonChip>
        ))}
      </div>
      {(people.length > SHOWN || find) && (
        <input
          type="search"
          autoComplete="off"
          value={typed}
          aria-label={t('search')}
          placeholder={t('search')}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          className={INPUT_CLASSES}
        />
      )}
      <p role="status" className={typed && found.length === 0 ? 'text-ink-muted text-sm' : 'sr-only'}>
        {typed && found.length === 0 && t('nothing')}
      </p>
    </fieldset>
  )
}
