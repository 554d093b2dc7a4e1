'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { QrCode } from '@/components/access/qr-code'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { inGroups } from '@/lib/crockford'
import type { InvitedRole } from '@/lib/drives/schema'
import type { Result } from '@/lib/result'
import { type InviteSecrets, newInviteSecrets } from './invite-secrets'

type Props = {
  driveId: string
  roles: readonly InvitedRole[]
  suggested: InvitedRole
  make: (command: SentCommand) => Promise<Result<{ number: string }>>
}

/** Invites one person: a role, then a QR code, a link and a short code, shown once. */
export function InviteForm({ driveId, roles, suggested, make }: Props) {
  const t = useTranslations('drives')
  const [secrets, setSecrets] = useState(newInviteSecrets)
  const [shown, setShown] = useState<(InviteSecrets & { number: string }) | null>(null)

  if (shown) {
    const link = `${window.location.origin}/join#${shown.secret}`
    return (
      <Card className="grid justify-items-start gap-4">
        <p className="font-semibold">{t('invite.show')}</p>
        <QrCode text={link} label={t('invite.qr')} />
        <p className="text-sm text-ink-muted">{t('invite.orType')}</p>
        <p className="tabular text-lg font-semibold">
          {shown.number} {inGroups(shown.code)}
        </p>
        <div className="flex flex-wrap gap-3">
          <Button onClick={() => void navigator.clipboard.writeText(link)}>{t('invite.copy')}</Button>
          <Button kind="plain" onClick={() => setShown(null)}>
            {t('invite.done')}
          </Button>
        </div>
        <p className="text-sm text-ink-muted">{t('invite.next')}</p>
      </Card>
    )
  }

  return (
    <ActionForm
      action={make}
      toInput={(form, newId) => ({ driveId, inviteId: newId('invite'), role: form.text('role'), ...secrets })}
      submitLabel={t('invite.make')}
      onDone={({ number }) => {
        setShown({ ...secrets, number })
        setSecrets(newInviteSecrets())
      }}
    >
      <SegmentedChoice
        stacked
        required
        name="role"
        legend={t('invite.role')}
        options={roles.map((value) => ({ value, label: t(`role.${value}`), help: t(`roleHelp.${value}`) }))}
        defaultValue={suggested}
      />
    </ActionForm>
  )
}
