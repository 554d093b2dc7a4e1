'use client'

import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { Sheet } from '@/components/ui/sheet'
import type { SendChange } from './change-sheet'

type Props = { driveId: string; workerId: string; called: string; send: SendChange }

/** Takes a person off the list, after a sentence that says what that means. */
export function RemovePersonSheet({ driveId, workerId, called, send }: Props) {
  const t = useTranslations('workers.remove')
  return (
    <Sheet trigger={t('open')} triggerKind="danger" title={t('open')}>
      <ActionForm
        action={send}
        toInput={() => ({ driveId, workerIds: [workerId] })}
        submitLabel={t('confirm')}
        submitKind="danger"
        doneMessage={t('done')}
        goTo={() => `/d/${driveId}/people`}
      >
        <p>{t('text', { name: called })}</p>
      </ActionForm>
    </Sheet>
  )
}
