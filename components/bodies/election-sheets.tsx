'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { Sheet } from '@/components/ui/sheet'
import { TextField } from '@/components/ui/text-field'
import { ELECTORATES } from '@/lib/bodies/elections/officer-election'
import type { CalendarDate } from '@/lib/clock'
import type { Result } from '@/lib/result'
import { ElectionFields, type ElectionWords, readElection } from './election-fields'

type Send<Value = unknown> = (command: SentCommand) => Promise<Result<Value>>

/** Plans an election and goes to its page. */
export function PlanElection({ driveId, action }: { driveId: string; action: Send<{ electionId: string }> }) {
  const t = useTranslations('elections')
  return (
    <Sheet trigger={t('plan.open')} triggerKind="primary" title={t('plan.open')}>
      <ActionForm
        action={action}
        toInput={(form, newId) => ({
          ...{ driveId, electionId: newId('election'), electorate: form.text('electorate') },
          ...readElection(form),
        })}
        submitLabel={t('plan.save')}
        doneMessage={t('plan.saved')}
        goTo={({ electionId }) => `/d/${driveId}/elections/${electionId}`}
      >
        <SegmentedChoice
          required
          name="electorate"
          legend={t('electorate.legend')}
          options={ELECTORATES.map((value) => ({ value, label: t(`electorate.${value}`) }))}
        />
        <ElectionFields />
      </ActionForm>
    </Sheet>
  )
}

type ChangeProps = {
  where: { driveId: string; electionId: string; version: number }
  election: ElectionWords & { planWrittenOn: CalendarDate | null }
  action: Send
}

/** Changes the plan of an election. */
export function ChangeElection({ where, election, action }: ChangeProps) {
  const t = useTranslations('elections.plan')
  return (
    <Sheet trigger={t('change')} title={t('change')}>
      {(close) => (
        <ActionForm
          action={action}
          toInput={(form) => ({ ...where, ...readElection(form), planWrittenOn: form.date('planWrittenOn') })}
          submitLabel={t('save')}
          doneMessage={t('saved')}
          onDone={close}
        >
          <ElectionFields election={election} />
          <DateField
            name="planWrittenOn"
            label={t('planWrittenOn')}
            help={t('planHelp')}
            defaultValue={election.planWrittenOn ?? undefined}
          />
        </ActionForm>
      )}
    </Sheet>
  )
}

type CountProps = { where: { driveId: string; electionId: string }; today: CalendarDate; action: Send }

/** Writes down how an election ended. */
export function CountElection({ where, today, action }: CountProps) {
  const t = useTranslations('elections.count')
  return (
    <Sheet trigger={t('open')} title={t('open')}>
      {(close) => (
        <ActionForm
          action={action}
          toInput={(form) => ({
            ...{ ...where, countedOn: form.text('countedOn') },
            ...{ votesFor: form.wholeNumber('votesFor'), votesCast: form.wholeNumber('votesCast') },
          })}
          submitLabel={t('save')}
          doneMessage={t('saved')}
          onDone={close}
        >
          <DateField name="countedOn" label={t('on')} required defaultValue={today} max={today} />
          <TextField name="votesFor" label={t('votesFor')} required inputMode="numeric" />
          <TextField name="votesCast" label={t('votesCast')} required inputMode="numeric" />
        </ActionForm>
      )}
    </Sheet>
  )
}
