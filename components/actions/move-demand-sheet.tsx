'use client'

import { useTranslations } from 'next-intl'
import { v7 } from 'uuid'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { ChipChoice } from '@/components/ui/chip-choice'
import { DateField } from '@/components/ui/date-field'
import { Select } from '@/components/ui/select'
import { Sheet } from '@/components/ui/sheet'
import type { DemandSummary } from '@/lib/actions/action-summary'
import { nextStatuses } from '@/lib/actions/demand-status'
import type { CalendarDate } from '@/lib/clock'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  today: CalendarDate
  demand: DemandSummary
  /** Actions that took place: what may have been done before. */
  done: readonly { testId: string; title: string }[]
  move: (command: SentCommand) => Promise<Result<{ statusId: string }>>
  moveBack: (command: SentCommand) => Promise<Result<unknown>>
}

/** Where something that is asked for stands now: refused, won, and later whether it still holds. */
export function MoveDemandSheet({ driveId, today, demand, done, move, moveBack }: Props) {
  const t = useTranslations('actions.demand')
  return (
    <Sheet trigger={t('move')} title={t('moveTitle')}>
      {(close) => (
        <ActionForm
          action={move}
          toInput={(form, newId) => ({
            driveId,
            ...{ demandId: demand.demandId, statusId: newId('status') },
            status: form.text('status'),
            onDate: form.text('onDate'),
            testId: form.textOrNull('testId'),
          })}
          submitLabel={t('save')}
          doneMessage={t('moved')}
          undo={({ statusId }) => moveBack({ commandId: v7(), input: { driveId, statusId } })}
          onDone={close}
        >
          <p className="font-semibold">{demand.text}</p>
          <ChipChoice
            name="status"
            legend={t('moveTitle')}
            options={nextStatuses(demand.status).map((value) => ({ value, label: t(`status.${value}`) }))}
            required
          />
          <DateField name="onDate" label={t('onDate')} defaultValue={today} max={today} required />
          {done.length > 0 && (
            <Select
              name="testId"
              label={t('test')}
              empty={t('noTest')}
              options={done.map(({ testId, title }) => ({ value: testId, label: title }))}
            />
          )}
        </ActionForm>
      )}
    </Sheet>
  )
}
