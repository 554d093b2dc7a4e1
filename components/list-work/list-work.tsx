'use client'

import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { v7 } from 'uuid'
import { useScaleWords } from '@/components/assessments/scale-context'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Progress } from '@/components/ui/progress'
import { showToast } from '@/components/ui/toast-store'
import type { CalendarDate } from '@/lib/clock'
import type { Goer, ListWorkPerson } from '@/lib/conversations/list-work'
import type { ListActions } from './list-commands'
import { ListNoted } from './list-noted'
import { type Knower, ListPerson } from './list-person'
import { listPieces } from './list-pieces'
import { useListNotes } from './use-list-notes'
import { useShortcuts } from './use-shortcuts'

type Props = {
  driveId: string
  today: CalendarDate
  /** In the order in which the meeting goes through them. */
  people: readonly ListWorkPerson[]
  /** How many come before these on earlier pages, and how many there are in all. */
  before: number
  inAll: number
  goers: readonly Goer[]
  /** Who may know somebody, besides those who can go. */
  knowers?: readonly Knower[]
  /** `own_list`: all that is known here is who is on the own list. */
  knownHere?: 'all' | 'own_list'
  actions: ListActions
}

/** A meeting goes through a list: one person at a time, one hand at the keyboard, everything can be taken back. */
export function ListWork({
  driveId,
  today,
  people,
  before,
  inAll,
  goers,
  knowers = [],
  knownHere = 'all',
  actions,
}: Props) {
  const t = useTranslations('list-work')
  // What is noted changes the order on the server; the meeting goes on in the order it began with.
  const [order] = useState(() => people.map(({ workerId }) => workerId))
  const [at, setAt] = useState(0)
  const [withKeys, setWithKeys] = useState(true)
  const form = useRef<HTMLFormElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const { offered } = useScaleWords()
  const notes = useListNotes(actions)

  const goTo = (next: number) => {
    setAt(Math.min(Math.max(next, 0), order.length))
    heading.current?.focus()
  }
  const person = people.find(({ workerId }) => workerId === order[at])
  const undo = async () => {
    if (!person || !notes.complete.has(person.workerId)) return
    showToast({ message: t((await notes.undo({ ...person, driveId })) ? 'undone' : 'undoFailed') })
  }
  const choose = (stand: string) =>
    form.current?.querySelector<HTMLInputElement>(`input[name="assessment.value"][value="${stand}"]`)?.click()
  useShortcuts(withKeys, {
    s: () => goTo(at + 1),
    b: () => goTo(at - 1),
    u: undo,
    0: () => choose('did_not_come_up'),
    ...Object.fromEntries(offered.map((stand, index) => [String(index + 1), () => choose(stand)])),
  })

  return (
    <div className="grid gap-5">
      <Progress
        label={t('position')}
        done={before + Math.min(at + 1, order.length)}
        total={inAll}
        text={t('progress', { at: before + Math.min(at + 1, order.length), all: inAll })}
      />
      <Card className="grid gap-5 sm:p-8 lg:text-lg">
        <h2 ref={heading} tabIndex={-1} className="text-2xl font-semibold">
          {person ? person.called : t('end.title')}
        </h2>
        {!person && <p className="text-ink-muted">{t('end.text')}</p>}
        {person && notes.complete.has(person.workerId) && (
          <ListNoted waitsHere={notes.waitsHere(person.workerId)} onUndo={undo} />
        )}
        {person && !notes.complete.has(person.workerId) && (
          <ListPerson
            key={person.workerId}
            {...{ person, goers, knowers, knownHere, today, form }}
            onSave={async (values) => {
              const pieces = listPieces(values, { driveId, person, goers }, () => v7(), new Date())
              const failed = await notes.save({ ...person, driveId }, pieces)
              if (!failed) goTo(at + 1)
              return failed
            }}
          />
        )}
      </Card>
      <div className="flex flex-wrap items-center gap-3">
        {at > 0 && <Button onClick={() => goTo(at - 1)}>{t('back')}</Button>}
        {person ? (
          <Button onClick={() => goTo(at + 1)}>{t('skip')}</Button>
        ) : (
          <Button onClick={() => goTo(0)}>{t('end.again')}</Button>
        )}
        <p className="text-ink-muted">{t('noted', { count: notes.complete.size })}</p>
      </div>
      <div className="grid gap-1 max-sm:hidden">
        <label className="flex min-h-target items-center gap-2">
          <input
            type="checkbox"
            checked={withKeys}
            onChange={({ currentTarget }) => setWithKeys(currentTarget.checked)}
            className="size-5 accent-accent"
          />
          {t('keys.on')}
        </label>
        <p className="text-ink-muted text-sm">{t('keys.help')}</p>
      </div>
    </div>
  )
}
