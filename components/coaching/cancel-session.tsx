'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Sheet } from '@/components/ui/sheet'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  sessionId: string
  cancel: (command: SentCommand) => Promise<Result<unknown>>
}

/** Calls off a session that both sides count on, once somebody has read what comes of it. */
export function CancelSession({ driveId, sessionId, cancel }: Props) {
  const t = useTranslations('sessions')
  return (
    <Sheet trigger={t('cancel')} triggerKind="plain" title={t('cancel')}>
      {(close) => (
        <ActionForm
          action={cancel}
          toInput={() => ({ driveId, sessionId })}
          submitLabel={t('cancelNow')}
          submitKind="danger"
          doneMessage={t('cancelled')}
          onDone={close}
        >
          <p>{t('cancelWhat')}</p>
        </ActionForm>
      )}
    </Sheet>
  )
}
