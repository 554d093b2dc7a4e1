'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { v7 } from 'uuid'
import { DraftKeeper } from '@/components/offline/draft-keeper'
import { KeptNotice } from '@/components/offline/kept-notice'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import type { LogAbout, Pickable } from '@/lib/conversations/log-about'
import { endDraft } from '@/lib/offline/drafts'
import { firstLetter } from '@/lib/workers/first-letter'
import { AfterTalk } from './after-talk'
import { AttemptFields } from './attempt-fields'
import { NickField } from './nick-field'
import { type Entry, type Happened, readEntry } from './read-entry'
import { type LogActions, type Saved, saveEntry, takeBackSaved } from './save-entry'
import { TalkFields } from './talk-fields'
import { TogetherFields } from './together-fields'
import type { FindPeople } from './use-found-people'
import { WhatFields } from './what-fields'
import { WhenFields } from './when-fields'

type Props = {
  driveId: string
  /** `isNew`: somebody who is not on the list yet, by that nickname; `null`: the same, and the form asks for it. */
  worker: (Pickable & { isNew?: true }) | null
  about: LogAbout
  find: FindPeople
  actions: LogActions
  /** Where the pages of people are and where the next log begins. */
  paths: { people: string; log: string }
  /** What to do next where it could only be kept on this phone. */
  afterKept?: ReactNode
  /** Hears what the person is called once the entry is with the server or kept on the phone; `null` once it is taken back. */
  onSaved?: (called: string | null) => void
}

/** The log: what happened, then chips, text last; nothing needed but Save. Defaults: a talk, now, me, the place of last time. */
export function LogForm({ driveId, worker, about, find, actions, paths, afterKept, onSaved }: Props) {
  const t = useTranslations('conversations.log')
  const [newId] = useState(() => v7())
  const [nick, setNick] = useState('')
  const [what, setWhat] = useState<Happened>('talk')
  const [end, setEnd] = useState<'saved' | 'kept' | null>(null)

  const workerId = worker?.id ?? newId
  const called = worker?.called ?? (nick || t('nick.somebody'))
  const draft = `${driveId}:${worker?.id ?? 'new'}`
  const of = {
    driveId,
    workerId,
    newNick: worker?.isNew ? worker.called : worker === null ? nick : null,
    schoolId: about.school.id,
  }
  const chooser = { workerId, people: about.people, find }

  const save = async ({ commandId, input }: SentCommand) => {
    const on = { driveId, initial: firstLetter(called), last: about.last }
    const answer = await saveEntry(actions, on, commandId, input as Entry)
    if (answer === 'kept' || answer.ok) await endDraft(draft)
    return answer
  }
  const undo = async (saved: Saved) => {
    const result = await takeBackSaved(actions, driveId, saved)
    if (result.ok) {
      setEnd(null)
      onSaved?.(null)
    }
    return result
  }

  if (end === 'kept') return <KeptNotice action={afterKept} />
  if (end === 'saved')
    return <AfterTalk called={called} personHref={`${paths.people}/${workerId}`} logHref={paths.log} />
  return (
    <ActionForm
      action={save}
      toInput={(form, idFor) => readEntry(form, idFor, of, new Date())}
      submitLabel={t('save')}
      submitPlace="floating"
      doneMessage={t(what === 'talk' ? 'saved' : 'savedOther', { name: called })}
      undo={undo}
      onDone={() => {
        if (what !== 'talk') return
        setEnd('saved')
        onSaved?.(called)
      }}
      onKept={() => {
        setEnd('kept')
        onSaved?.(called)
      }}
      goTo={what === 'talk' ? undefined : () => `${paths.people}/${workerId}`}
    >
      <DraftKeeper what={draft} />
      {worker === null && <NickField onChange={setNick} />}
      <WhatFields onChange={setWhat} />
      <WhenFields />
      <div className={what === 'talk' ? 'grid gap-5' : 'hidden'}>
        <TalkFields workerId={workerId} called={called} about={about} find={find} />
      </div>
      {what === 'together' && <TogetherFields {...chooser} />}
      {what !== 'talk' && what !== 'together' && <AttemptFields {...chooser} />}
    </ActionForm>
  )
}
