'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Banner } from '@/components/ui/banner'
import { Card } from '@/components/ui/card'
import { TextField } from '@/components/ui/text-field'
import { showToast } from '@/components/ui/toast-store'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  inviteId: string
  /** What the person who took it wants to be called; `null` while nobody took it. */
  takenBy: string | null
  title: string
  expires: string
  approve: (command: SentCommand) => Promise<Result<{ outcome: string }>>
  withdraw: (command: SentCommand) => Promise<Result<unknown>>
}

/** An invite that is open: waiting to be taken, or taken and waiting for the two digits. */
export function InviteRow({ driveId, inviteId, takenBy, title, expires, approve, withdraw }: Props) {
  const t = useTranslations('drives')
  const [outcome, setOutcome] = useState<string | null>(null)
  return (
    <li>
      <Card className="grid gap-4">
        <div>
          <p className="font-semibold">{takenBy ? t('invite.takenBy', { name: takenBy }) : title}</p>
          <p className="text-sm text-ink-muted">{takenBy ? title : t('invite.notTaken')}</p>
          <p className="text-sm text-ink-muted">{expires}</p>
        </div>
        {(outcome === 'wrong' || outcome === 'over') && (
          <div role="alert">
            <Banner tone="warn">{t(`invite.${outcome}`)}</Banner>
          </div>
        )}
        {takenBy !== null && (
          <ActionForm
            action={approve}
            toInput={(form, newId) => ({
              driveId,
              inviteId,
              roleId: newId('role'),
              digits: form.text('digits'),
            })}
            submitLabel={t('invite.approve')}
            onDone={(answer) => {
              setOutcome(answer.outcome)
              if (answer.outcome === 'approved')
                showToast({ message: t('invite.approved', { name: takenBy }) })
            }}
          >
            <TextField
              name="digits"
              label={t('invite.digits')}
              help={t('invite.digitsHelp')}
              inputMode="numeric"
              maxLength={2}
              required
            />
          </ActionForm>
        )}
        <ActionForm
          action={withdraw}
          toInput={() => ({ driveId, inviteId })}
          submitLabel={t('invite.withdraw')}
          submitKind="danger"
          doneMessage={t('invite.withdrawn')}
        />
      </Card>
    </li>
  )
}
