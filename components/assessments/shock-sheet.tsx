'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { Sheet } from '@/components/ui/sheet'
import { SHOCK_KINDS } from '@/lib/assessments/shocks'
import type { CalendarDate } from '@/lib/clock'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  today: CalendarDate
  action: (command: SentCommand) => Promise<Result<unknown>>
}

/** Says that something big happened, so that older ratings count as old. */
export function ShockSheet({ driveId, today, action }: Props) {
  const t = useTranslations('assessments.shock')
  return (
    <Sheet trigger={t('open')} triggerKind="plain" title={t('title')}>
      {(close) => (
        <ActionForm
          action={action}
          toInput={(form, newId) => ({
            driveId,
            shockId: newId('shock'),
            kind: form.text('kind'),
            onDate: form.text('onDate'),
          })}
          submitLabel={t('save')}
          doneMessage={t('saved')}
          onDone={close}
        >
          <SegmentedChoice
            name="kind"
            legend={t('kind')}
            help={t('help')}
            options={SHOCK_KINDS.map((value) => ({ value, label: t(value) }))}
            required
            stacked
          />
          <DateField name="onDate" label={t('onDate')} defaultValue={today} max={today} required />
        </ActionForm>
      )}
    </Sheet>
  )
}
