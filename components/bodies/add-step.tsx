'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Sheet } from '@/components/ui/sheet'
import type { CalendarDate } from '@/lib/clock'
import type { Result } from '@/lib/result'
import { LimitFields, readLimit } from './limit-fields'

type Send = (command: SentCommand) => Promise<Result<unknown>>
type Where = { driveId: string; grievanceId: string }

/** Sets the next step with its last day. */
export function AddStep({ where, today, action }: { where: Where; today: CalendarDate; action: Send }) {
  const t = useTranslations('grievances.addStep')
  return (
    <Sheet trigger={t('open')} title={t('open')}>
      {(close) => (
        <ActionForm
          action={action}
          toInput={(form, newId) => ({ ...where, stepId: newId('step'), limit: readLimit(form) })}
          submitLabel={t('save')}
          doneMessage={t('saved')}
          onDone={close}
        >
          <LimitFields today={today} />
        </ActionForm>
      )}
    </Sheet>
  )
}
