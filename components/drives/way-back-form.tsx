'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { QrCode } from '@/components/access/qr-code'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { inGroups } from '@/lib/crockford'
import type { Result } from '@/lib/result'
import { type InviteSecrets, newInviteSecrets } from './invite-secrets'

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
  const [shown, setShown] = useState<(InviteSecrets & { number: string }) | null>(null)

  if (shown) {
    const link = `${window.location.origin}/join#${shown.secret}`
    return (
      <Card className="grid justify-items-start gap-4">
        <p className="font-semibold">{t('show', { name })}</p>
        <p>{t('showNote')}</p>
        <QrCode text={link} label={t('qr')} />
        <p className="text-sm text-ink-muted">{t('orType')}</p>
        <p className="tabular text-lg font-semibold">
          {shown.number} {inGroups(shown.code)}
        </p>
        <div className="flex flex-wrap gap-3">
          <Button onClick={() => void navigator.clipboard.writeText(link)}>{t('copy')}</Button>
          <Button kind="plain" onClick={() => setShown(null)}>
            {t('done')}
          </Button>
        </div>
      </Card>
    )
  }

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
