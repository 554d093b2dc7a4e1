'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { Sheet } from '@/components/ui/sheet'
import type { CalendarDate } from '@/lib/clock'
import type { Result } from '@/lib/result'
import { ElectionFields, type ElectionWords, readElection } from './election-fields'

type Send<Value = unknown> = (command: SentCommand) => Promise<Result<Value>>

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
