'use client'

import { useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Sheet } from '@/components/ui/sheet'
import type { Result } from '@/lib/result'
import { LimitFields, readLimit } from './limit-fields'

type Props = {
  where: { driveId: string; grievanceId: string }
  /** What the step can be reckoned by. */
  terms: Omit<ComponentProps<typeof LimitFields>, 'path'>
  action: (command: SentCommand) => Promise<Result<unknown>>
}

/** Sets the next step with its last day. */
export function AddStep({ where, terms, action }: Props) {
  const t = useTranslations('grievances.addStep')
  return (
    <Sheet trigger={t('open')} title={t('open')}>
      {(close) => (
        <ActionForm
          action={action}
          toInput={(form, newId) => ({ ...where, stepId: newId('step'), limit: readLimit(form, 'limit') })}
          submitLabel={t('save')}
          doneMessage={t('saved')}
          onDone={close}
        >
          <LimitFields path="limit" {...terms} />
        </ActionForm>
      )}
    </Sheet>
  )
}
