'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import type { InvitedRole } from '@/lib/drives/schema'
import type { Result } from '@/lib/result'
import { newInviteSecrets } from './invite-secrets'
import { LinkShownOnce, type ShownOnce } from './link-shown-once'

type Props = {
  driveId: string
  roles: readonly InvitedRole[]
  suggested: InvitedRole
  /** The invites that nobody has taken yet. */
  untaken: readonly string[]
  make: (command: SentCommand) => Promise<Result<{ inviteId: string; number: string }>>
}

/** Invites one person: a role, then a QR code, a link and a short code, shown once. */
export function InviteForm({ driveId, roles, suggested, untaken, make }: Props) {
  const t = useTranslations('drives')
  const [secrets, setSecrets] = useState(newInviteSecrets)
  const [shown, setShown] = useState<(ShownOnce & { inviteId: string }) | null>(null)
  const [wasUntaken, setWasUntaken] = useState(false)
  const isUntaken = shown !== null && untaken.includes(shown.inviteId)

  // What was taken or withdrawn opens nothing any more.
  if (shown && isUntaken !== wasUntaken) {
    setWasUntaken(isUntaken)
    if (wasUntaken) setShown(null)
  }

  if (shown)
    return (
      <LinkShownOnce
        shown={shown}
        title={t('invite.show')}
        qr={t('invite.qr')}
        orType={t('invite.orType')}
        onClose={() => setShown(null)}
      >
        <p className="text-sm text-ink-muted">{t('invite.next')}</p>
      </LinkShownOnce>
    )

  return (
    <ActionForm
      action={make}
      toInput={(form, newId) => ({ driveId, inviteId: newId('invite'), role: form.text('role'), ...secrets })}
      submitLabel={t('invite.make')}
      onDone={({ inviteId, number }) => {
        setWasUntaken(false)
        setShown({ ...secrets, inviteId, number })
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
