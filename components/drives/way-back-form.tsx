'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import type { Result } from '@/lib/result'
import { newInviteSecrets } from './invite-secrets'
import { LinkShownOnce, type ShownOnce } from './link-shown-once'

type Props = {
  driveId: string
  userId: string
  name: string
  ask: (command: SentCommand) => Promise<Result<{ number: string }>>
}

/** Asks for a way back for somebody who lost every way to sign in, and shows once what will open it. */
export function WayBackForm({ driveId, userId, name, ask }: Props) {
  const t = useTranslations('way-back')
  const [secrets, setSecrets] = useState(newInviteSecrets)
  const [shown, setShown] = useState<ShownOnce | null>(null)

  if (shown)
    return (
      <LinkShownOnce
        shown={shown}
        title={t('show', { name })}
        note={t('showNote')}
        qr={t('qr')}
        orType={t('orType')}
        onClose={() => setShown(null)}
      >
        <p>{t('next')}</p>
      </LinkShownOnce>
    )

  return (
    <ActionForm
      action={ask}
      toInput={(_form, newId) => ({ driveId, userId, inviteId: newId('invite'), ...secrets })}
      submitLabel={t('ask')}
      submitKind="quiet"
      onDone={({ number }) => {
        setShown({ ...secrets, number })
        setSecrets(newInviteSecrets())
      }}
    />
  )
}
