'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Sheet } from '@/components/ui/sheet'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  sessionId: string
  /** `notHeld`: its time has passed and nobody met. */
  what: 'cancel' | 'notHeld'
  cancel: (command: SentCommand) => Promise<Result<unknown>>
}

/** Calls off a session that both sides count on, or says that it did not take place, once somebody has read what comes of it. */
export function CancelSession({ driveId, sessionId, what, cancel }: Props) {
  const t = useTranslations('sessions')
  return (
    <Sheet trigger={t(what)} triggerKind="plain" title={t(what)}>
      {(close) => (
        <ActionForm
          action={cancel}
          toInput={() => ({ driveId, sessionId })}
          submitLabel={t(`${what}Now`)}
          submitKind="danger"
          doneMessage={t(`${what}Done`)}
          onDone={close}
        >
          <p>{t(`${what}What`)}</p>
        </ActionForm>
      )}
    </Sheet>
  )
}
