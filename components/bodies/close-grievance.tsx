'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { Sheet } from '@/components/ui/sheet'
import type { CalendarDate } from '@/lib/clock'
import { GRIEVANCE_OUTCOMES } from '@/lib/law/grievances/grievance'
import type { Result } from '@/lib/result'

type Send = (command: SentCommand) => Promise<Result<unknown>>
type Where = { driveId: string; grievanceId: string }

/** Says how a grievance ended. */
export function CloseGrievance({
  where,
  today,
  action,
}: {
  where: Where
  today: CalendarDate
  action: Send
}) {
  const [t, outcome] = [useTranslations('grievances.close'), useTranslations('grievances.outcome')]
  return (
    <Sheet trigger={t('open')} title={t('open')}>
      {(close) => (
        <ActionForm
          action={action}
          toInput={(form) => ({ ...where, outcome: form.text('outcome'), closedOn: form.text('closedOn') })}
          submitLabel={t('save')}
          doneMessage={t('saved')}
          onDone={close}
        >
          <SegmentedChoice
            stacked
            required
            name="outcome"
            legend={outcome('legend')}
            options={GRIEVANCE_OUTCOMES.map((value) => ({ value, label: outcome(value) }))}
          />
          <p className="text-ink-muted">{t('final')}</p>
          <DateField name="closedOn" label={t('on')} required defaultValue={today} max={today} />
        </ActionForm>
      )}
    </Sheet>
  )
}
