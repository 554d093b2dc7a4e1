'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { Sheet } from '@/components/ui/sheet'
import { addDays, type CalendarDate } from '@/lib/clock'
import { FURTHEST_AGREED_DAYS } from '@/lib/coaching/published-constants'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  stepId: string
  text: string
  today: CalendarDate
  move: (command: SentCommand) => Promise<Result<unknown>>
}

const USUAL_DAYS = 7

/** Gives an agreed step a new day. The first one stays beside it. */
export function MoveAgreedStep({ driveId, stepId, text, today, move }: Props) {
  const t = useTranslations('review.agreed')
  return (
    <Sheet trigger={t('move')} triggerKind="plain" title={t('move')}>
      {(close) => (
        <ActionForm
          action={move}
          toInput={(form) => ({ driveId, stepId, dueOn: form.text('dueOn') })}
          submitLabel={t('save')}
          doneMessage={t('movedDone')}
          onDone={close}
        >
          <p>{text}</p>
          <DateField
            name="dueOn"
            label={t('dueOn')}
            help={t('moveHelp')}
            defaultValue={addDays(today, USUAL_DAYS)}
            min={today}
            max={addDays(today, FURTHEST_AGREED_DAYS)}
            required
          />
        </ActionForm>
      )}
    </Sheet>
  )
}
