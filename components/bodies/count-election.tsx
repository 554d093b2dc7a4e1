'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { Sheet } from '@/components/ui/sheet'
import { TextField } from '@/components/ui/text-field'
import type { CalendarDate } from '@/lib/clock'
import type { Result } from '@/lib/result'

type Send<Value = unknown> = (command: SentCommand) => Promise<Result<Value>>

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
