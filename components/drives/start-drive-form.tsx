'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { v7 } from 'uuid'
import { goOn } from '@/components/access/go-on'
import { NewAccount } from '@/components/access/new-account'
import { PinOfferOnce, type SetPin } from '@/components/access/pin-offer'
import { RecoveryCard } from '@/components/access/recovery-card'
import type { SentCommand } from '@/components/ui/action-form'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'
import { useDescribeError } from '@/components/ui/use-describe-error'
import type { AppError } from '@/lib/errors'
import { languageOf } from '@/lib/i18n/language'
import type { Result } from '@/lib/result'
import { type NamedGroup, NameGroupForm } from './name-group-form'

type Props = {
  suggestions: readonly string[]
  signedIn: boolean
  /** The public call that they come from, and what a caller handed over. */
  from: { call: string | null; pass: string | null }
  start: (command: SentCommand) => Promise<Result<{ driveId: string }>>
  makeRecoveryCode: () => Promise<Result<{ code: string }>>
  setPin: SetPin
}

type Step = { at: 'name' } | { at: 'account'; group: NamedGroup } | { at: 'paper'; driveId: string }

/** From nothing to one's own group: its name, a way in, a code on paper. */
export function StartDriveForm({ suggestions, signedIn, from, start, makeRecoveryCode, setPin }: Props) {
  const t = useTranslations('drives')
  const language = languageOf(useLocale())
  const describeError = useDescribeError()
  const [step, setStep] = useState<Step>({ at: 'name' })
  const [error, setError] = useState<AppError | null>(null)
  const ids = useRef({
    commandId: v7(),
    driveId: v7(),
    committeeRoleId: v7(),
    stewardRoleId: v7(),
    estimateId: v7(),
  })

  const begin = async (group: NamedGroup) => {
    const { commandId, ...own } = ids.current
    const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone
    const result = await start({
      commandId,
      input: { ...own, ...group, ...from, locale: language, timeZone },
    }).catch(() => null)
    if (result?.ok) setStep({ at: 'paper', driveId: result.value.driveId })
    else setError(result?.error ?? { code: 'busy' })
  }

  const named = (group: NamedGroup) => {
    setError(null)
    if (signedIn) void begin(group)
    else setStep({ at: 'account', group })
  }

  return (
    <div className="grid gap-6">
      {error && (
        <div role="alert">
          <Banner
            tone="danger"
            action={
              step.at === 'account' && (
                <Button onClick={() => void begin(step.group)}>{t('start.again')}</Button>
              )
            }
          >
            {describeError(error)}
          </Banner>
        </div>
      )}
      {step.at === 'name' && (
        <NameGroupForm
          suggestions={suggestions}
          onNamed={named}
          submitLabel={signedIn ? t('start.begin') : t('start.next')}
        />
      )}
      {step.at === 'account' && (
        <section className="grid gap-4">
          <h2 className="text-lg font-semibold">{t('start.yourWayIn')}</h2>
          <NewAccount door={{ kind: 'start' }} onDone={() => void begin(step.group)} />
        </section>
      )}
      {step.at === 'paper' && (
        <section className="grid gap-4">
          <h2 className="text-lg font-semibold">{t('start.paper')}</h2>
          <p className="text-ink-muted">{t('start.paperWhy')}</p>
          <RecoveryCard
            makeCode={makeRecoveryCode}
            startLabel={t('start.showCode')}
            after={
              <Button kind="primary" wide onClick={() => goOn(`/d/${step.driveId}`)}>
                {t('start.wrote')}
              </Button>
            }
          />
          <LinkButton kind="plain" wide href={`/d/${step.driveId}`}>
            {t('start.later')}
          </LinkButton>
          <PinOfferOnce action={setPin} />
        </section>
      )}
    </div>
  )
}
