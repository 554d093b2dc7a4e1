'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { v7 } from 'uuid'
import { StandFields } from '@/components/assessments/stand-fields'
import { DraftKeeper } from '@/components/offline/draft-keeper'
import { KeptNotice } from '@/components/offline/kept-notice'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { ChipChoice } from '@/components/ui/chip-choice'
import { Select } from '@/components/ui/select'
import type { AssessmentValue } from '@/lib/assessments/assessment'
import type { CalendarDate } from '@/lib/clock'
import { TALK_PLACES, type TalkPlace } from '@/lib/conversations/talk-places'
import { endDraft } from '@/lib/offline/drafts'
import { sendOrKeep } from '@/lib/offline/send-or-keep'
import type { Result } from '@/lib/result'
import { AskFields } from './ask-fields'
import { IssueFields } from './issue-fields'
import { NoteFields } from './note-fields'
import { readTalk } from './read-talk'
import { StepFields } from './step-fields'
import { WhenFields } from './when-fields'

type Logged = { oneOnOneId: string }
type Props = {
  driveId: string
  /** `isNew`: not on the list yet, called by a name of the writer's own. */
  worker: { id: string; called: string; isNew?: true }
  issues: readonly { id: string; name: string }[]
  talkers: readonly { id: string; called: string }[]
  lastPlace: TalkPlace | null
  ownLastValue: AssessmentValue | null
  today: CalendarDate
  action: (command: SentCommand) => Promise<Result<Logged>>
  takeBack: (command: SentCommand) => Promise<Result<unknown>>
  /** Where to go when it is saved: the person's page. */
  thenTo: string
  /** What to do next where it could only be kept on this phone. */
  afterKept?: ReactNode
}

/** The log of a talk: chips first, text last, nothing needed but Save. Defaults: now, me, the place of last time. */
export function LogForm({ driveId, worker, issues, talkers, lastPlace, ownLastValue, today, ...to }: Props) {
  const t = useTranslations('conversations')
  const { called } = worker
  const [kept, setKept] = useState(false)
  const draft = `${driveId}:${worker.id}`
  const save = async (command: SentCommand) => {
    const entry = { name: 'one_on_one.log', driveId, initial: [...called][0] ?? '' }
    const answer = await sendOrKeep(to.action, entry, command)
    if (answer === 'kept' || answer.ok) await endDraft(draft)
    return answer
  }
  const takeBack = ({ oneOnOneId }: Logged) =>
    to.takeBack({ commandId: v7(), input: { driveId, oneOnOneId } })

  if (kept) return <KeptNotice action={to.afterKept} />
  return (
    <ActionForm
      action={save}
      toInput={(form, newId) => ({
        ...readTalk(form, newId, { driveId, workerId: worker.id }, new Date()),
        newWorker: worker.isNew ? { workerId: worker.id, nick: called } : null,
      })}
      submitLabel={t('log.save')}
      submitPlace="floating"
      doneMessage={t('log.saved', { name: called })}
      undo={takeBack}
      goTo={() => to.thenTo}
      onKept={() => setKept(true)}
    >
      <DraftKeeper what={draft} />
      <WhenFields />
      <ChipChoice
        name="placeKind"
        legend={t('log.place')}
        options={TALK_PLACES.map((value) => ({ value, label: t(`place.${value}`) }))}
        defaultValue={lastPlace ?? undefined}
      />
      <StandFields called={called} ownLastValue={ownLastValue} optional />
      <IssueFields called={called} issues={issues} />
      <details className="group rounded-card border border-line bg-surface">
        <summary className="flex min-h-12 cursor-pointer items-center rounded-card px-4 font-semibold">
          {t('log.more')}
        </summary>
        <div className="grid gap-6 border-line border-t p-4">
          <AskFields />
          <StepFields called={called} today={today} />
          {talkers.length > 0 && (
            <Select
              name="talkerWorkerId"
              label={t('log.talker.label')}
              empty={t('log.talker.me')}
              options={talkers.map((talker) => ({ value: talker.id, label: talker.called }))}
            />
          )}
          <NoteFields called={called} />
        </div>
      </details>
    </ActionForm>
  )
}
