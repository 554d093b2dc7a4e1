'use client'

import { useTranslations } from 'next-intl'
import { v7 } from 'uuid'
import { StandFields } from '@/components/assessments/stand-fields'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { ChipChoice } from '@/components/ui/chip-choice'
import { Select } from '@/components/ui/select'
import type { AssessmentValue } from '@/lib/assessments/assessment'
import type { CalendarDate } from '@/lib/clock'
import { TALK_PLACES, type TalkPlace } from '@/lib/conversations/talk-places'
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
  worker: { id: string; called: string }
  issues: readonly { id: string; name: string }[]
  talkers: readonly { id: string; called: string }[]
  lastPlace: TalkPlace | null
  ownLastValue: AssessmentValue | null
  today: CalendarDate
  action: (command: SentCommand) => Promise<Result<Logged>>
  takeBack: (command: SentCommand) => Promise<Result<unknown>>
  /** Where to go when it is saved: the person's page. */
  thenTo: string
}

/** The log of a talk: chips first, text last, nothing needed but Save. Defaults: now, me, the place of last time. */
export function LogForm({ driveId, worker, issues, talkers, lastPlace, ownLastValue, today, ...to }: Props) {
  const t = useTranslations('conversations')
  const { called } = worker
  const takeBack = ({ oneOnOneId }: Logged) =>
    to.takeBack({ commandId: v7(), input: { driveId, oneOnOneId } })

  return (
    <ActionForm
      action={to.action}
      toInput={(form, newId) => readTalk(form, newId, { driveId, workerId: worker.id }, new Date())}
      submitLabel={t('log.save')}
      submitPlace="floating"
      doneMessage={t('log.saved', { name: called })}
      undo={takeBack}
      goTo={() => to.thenTo}
    >
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
