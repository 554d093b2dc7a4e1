'use client'

import { useTranslations } from 'next-intl'
import type { FindPeople } from '@/components/conversations/use-found-people'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { Sheet } from '@/components/ui/sheet'
import { TextField } from '@/components/ui/text-field'
import { DUES } from '@/lib/bodies/membership'
import type { CalendarDate } from '@/lib/clock'
import type { Result } from '@/lib/result'
import { PickOne } from './pick-one'

type Props = {
  driveId: string
  bodyId: string
  today: CalendarDate
  /** `null` for a secretary who does not see the chart and was told code and name. */
  find: FindPeople
  action: (command: SentCommand) => Promise<Result<unknown>>
}

/** Puts somebody on the list of a body. */
export function AddMember({ driveId, bodyId, today, find, action }: Props) {
  const t = useTranslations('bodies')
  return (
    <Sheet trigger={t('join.open')} triggerKind="primary" title={t('join.open')}>
      {(close) => (
        <ActionForm
          action={action}
          toInput={(form) => ({
            ...{ driveId, bodyId, fromOn: form.text('fromOn'), dues: form.text('dues') },
            workerId: find ? form.text('workerId') || null : null,
            told: find ? null : { code: form.text('told.code'), name: form.text('told.name') },
          })}
          submitLabel={t('join.save')}
          doneMessage={t('join.saved')}
          onDone={close}
        >
          {find ? (
            <PickOne name="workerId" legend={t('join.who')} nobody={t('join.nobody')} find={find} />
          ) : (
            <>
              <TextField
                name="told.code"
                label={t('join.code')}
                help={t('join.told')}
                required
                maxLength={12}
              />
              <TextField name="told.name" label={t('join.first')} required maxLength={80} />
            </>
          )}
          <DateField name="fromOn" label={t('join.from')} required defaultValue={today} max={today} />
          <SegmentedChoice
            stacked
            required
            name="dues"
            legend={t('dues.legend')}
            options={DUES.map((value) => ({ value, label: t(`dues.${value}`) }))}
          />
        </ActionForm>
      )}
    </Sheet>
  )
}
