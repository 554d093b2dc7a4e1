'use client'

import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/browser'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import { languageOf } from '@/lib/i18n/language'
import { OutcomeNotice } from './outcome-notice'
import { PasskeyButton } from './passkey-button'
import { makePasskey } from './passkey-client'
import { PlainForm } from './plain-form'
import { QrCode } from './qr-code'
import { post, type SessionOutcome, signIn } from './session-client'
import { usePasskeys } from './use-passkeys'

/** By what right an account is made; sent to the server as it is. */
export type DoorKey = { kind: 'start' } | { kind: 'invite'; pass: string } | { kind: 'setup'; token: string }

type Enrolment = {
  ticket: string
  accountCode: string
  passkey: PublicKeyCredentialCreationOptionsJSON
  totp: { seed: string; address: string }
}

const begin = () => post<Enrolment>('/api/session/enrolment', {})

/** Makes an account: a passkey in one press, or a passphrase with an authenticator. No name, no e-mail, no phone number. */
export function NewAccount({ door, onDone }: { door: DoorKey; onDone: () => void }) {
  const t = useTranslations('access')
  const language = languageOf(useLocale())
  const passkeys = usePasskeys()
  const [other, setOther] = useState<Enrolment | null>(null)
  const [outcome, setOutcome] = useState<SessionOutcome | null>(null)

  const formOf = ({ ticket }: Enrolment) => ({
    ticket,
    door: JSON.stringify(door),
    locale: language,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  })

  const byPasskey = async (): Promise<SessionOutcome> => {
    const begun = await begin()
    if ('outcome' in begun) return begun.outcome
    const response = await makePasskey(begun.value.passkey)
    return response ? signIn('new-passkey', { ...formOf(begun.value), response }) : 'cancelled'
  }

  const showOther = async () => {
    const begun = await begin()
    if ('outcome' in begun) setOutcome(begun.outcome)
    else setOther(begun.value)
  }

  if (!other) {
    return (
      <div className="grid gap-4">
        {passkeys ? (
          <>
            <p className="text-ink-muted">{t('newAccount.why')}</p>
            <PasskeyButton label={t('newAccount.passkey')} run={byPasskey} onDone={onDone} />
          </>
        ) : (
          <Banner>{t('passkeys.notHere')}</Banner>
        )}
        <OutcomeNotice outcome={outcome} />
        <Button kind={passkeys ? 'plain' : 'primary'} wide onClick={() => void showOther()}>
          {t(passkeys ? 'newAccount.otherWay' : 'signIn.otherWay')}
        </Button>
      </div>
    )
  }

  return (
    <PlainForm
      primary
      submitLabel={t('newAccount.submit')}
      sendingLabel={t('signIn.sending')}
      send={(form) =>
        signIn('new-passphrase', {
          ...formOf(other),
          passphrase: form.text('passphrase'),
          code: form.text('code'),
        })
      }
      onDone={onDone}
    >
      <div className="rounded-card border border-line bg-sunken p-4">
        <p className="text-sm text-ink-muted">{t('account.yours')}</p>
        <p className="tabular text-lg font-semibold">{other.accountCode}</p>
        <p className="text-sm text-ink-muted">{t('account.keep')}</p>
      </div>
      <TextField
        name="passphrase"
        type="password"
        label={t('passphrase.new')}
        help={t('passphrase.help')}
        required
        autoComplete="new-password"
        minLength={15}
      />
      <div className="grid gap-3">
        <p className="font-semibold">{t('totp.title')}</p>
        <p className="text-sm text-ink-muted">{t('totp.how')}</p>
        <QrCode text={other.totp.address} label={t('totp.qr')} />
        <p className="text-sm text-ink-muted">{t('totp.byHand')}</p>
        <p className="tabular break-all font-semibold">{other.totp.seed.replace(/(.{4})(?=.)/g, '$1 ')}</p>
      </div>
      <TextField
        name="code"
        label={t('totp.code')}
        required
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={7}
      />
    </PlainForm>
  )
}
