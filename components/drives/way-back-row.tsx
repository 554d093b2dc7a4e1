'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Banner } from '@/components/ui/banner'
import { Card } from '@/components/ui/card'
import { CheckField } from '@/components/ui/check-field'
import { TextField } from '@/components/ui/text-field'
import type { WayBackState } from '@/lib/drives/way-back'
import type { Result } from '@/lib/result'

type Act<Answer> = (command: SentCommand) => Promise<Result<Answer>>

export type WayBackActions = {
  agree: Act<unknown>
  finish: Act<{ outcome: string }>
  withdraw: Act<unknown>
}

type Props = {
  driveId: string
  inviteId: string
  /** Who comes back, as the group knows them. */
  name: string
  state: WayBackState
  /** Who asked and how far it has come, in words. */
  asked: string
  progress: string
  /** Whether the viewer asked for it: then every further step is somebody else's. */
  isMine: boolean
  actions: WayBackActions
}

/** One way back under way: what the second person has to do now. */
export function WayBackRow({ driveId, inviteId, name, state, asked, progress, isMine, actions }: Props) {
  const t = useTranslations('way-back')
  const [outcome, setOutcome] = useState<string | null>(null)
  const which = { driveId, inviteId }
  return (
    <li>
      <Card className="grid gap-4">
        <div className="grid gap-1">
          <p className="font-semibold">{t('for', { name })}</p>
          <p className="text-ink-muted text-sm">{asked}</p>
          <p>{progress}</p>
        </div>
        {(outcome === 'wrong' || outcome === 'over') && (
          <div role="alert">
            <Banner tone="warn">{t(outcome)}</Banner>
          </div>
        )}
        {isMine && state !== 'open' && <Banner>{t('ownRequest')}</Banner>}
        {!isMine && state === 'needs_agreement' && (
          <ActionForm
            action={actions.agree}
            toInput={(form) => ({ ...which, sure: form.flag('sure') })}
            submitLabel={t('agree')}
            doneMessage={t('agreed')}
          >
            <CheckField required name="sure" label={t('sure', { name })} />
          </ActionForm>
        )}
        {!isMine && state === 'taken' && (
          <ActionForm
            action={actions.finish}
            toInput={(form) => ({ ...which, digits: form.text('digits') })}
            submitLabel={t('finish', { name })}
            onDone={(answer) => setOutcome(answer.outcome)}
          >
            <TextField
              required
              name="digits"
              label={t('digits', { name })}
              inputMode="numeric"
              maxLength={2}
            />
          </ActionForm>
        )}
        <ActionForm
          action={actions.withdraw}
          toInput={() => which}
          submitKind="danger"
          submitLabel={t('withdraw')}
          doneMessage={t('withdrawn')}
        />
      </Card>
    </li>
  )
}
