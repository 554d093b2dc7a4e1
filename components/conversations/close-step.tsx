'use client'

import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { v7 } from 'uuid'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { Sheet } from '@/components/ui/sheet'
import { addDays, type CalendarDate } from '@/lib/clock'
import type { StepDoer } from '@/lib/conversations/next-steps'
import type { Result } from '@/lib/result'

type Action = (command: SentCommand) => Promise<Result<unknown>>
type Props = {
  driveId: string
  commitmentId: string
  called: string
  /** What was said, as it stands in the row that the sheet covers. */
  what: string
  by: StepDoer
  today: CalendarDate
  /** `closeCommitmentAction` of the one-on-ones. */
  action: Action
  /** `reopenCommitmentAction`, to take it back at once. */
  reopen: Action
}

const ENDINGS = ['kept', 'not_kept', 'renegotiated', 'withdrawn'] as const

/** How a next step ended: done, not done, a new date, or not needed any more. Never blames. */
export function CloseStep({ driveId, commitmentId, called, what, by, today, action, reopen }: Props) {
  const t = useTranslations('follow.end')
  const [outcome, setOutcome] = useState<string>('kept')
  const newStep = useRef<string | null>(null)
  const takeBack = () =>
    reopen({ commandId: v7(), input: { driveId, commitmentId, insteadOfId: newStep.current } })

  return (
    <Sheet trigger={t('open')} title={called}>
      {(close) => (
        <ActionForm
          action={action}
          toInput={(form, newId) => {
            const chosen = form.text('outcome')
            newStep.current = chosen === 'renegotiated' ? newId('step') : null
            return {
              driveId,
              commitmentId,
              ending: newStep.current
                ? {
                    outcome: chosen,
                    newCommitmentId: newStep.current,
                    dueOn: form.text('ending.dueOn'),
                  }
                : { outcome: chosen },
            }
          }}
          submitLabel={t('save')}
          doneMessage={t(DONE[outcome] ?? 'saved')}
          undo={takeBack}
          onDone={close}
        >
          <p>{what}</p>
          <SegmentedChoice
            name="outcome"
            legend={t('legend')}
            options={ENDINGS.map((value) => ({ value, label: t(value) }))}
            defaultValue="kept"
            required
            stacked
            help={helpFor(outcome, by, t)}
            onChange={setOutcome}
          />
          {outcome === 'renegotiated' && (
            <DateField
              name="ending.dueOn"
              label={t('newDate', { name: called })}
              defaultValue={addDays(today, 7)}
              min={today}
              required
            />
          )}
        </ActionForm>
      )}
    </Sheet>
  )
}

const DONE: Record<string, 'moved' | 'dropped'> = { renegotiated: 'moved', withdrawn: 'dropped' }

function helpFor(outcome: string, by: StepDoer, t: (key: string) => string): string | undefined {
  if (outcome === 'not_kept') return t(by === 'user' ? 'notKeptMine' : 'notKeptTheirs')
  return outcome === 'withdrawn' ? t('withdrawnHelp') : undefined
}
