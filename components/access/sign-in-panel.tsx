'use client'

import { useTranslations } from 'next-intl'
import { Banner } from '@/components/ui/banner'
import { TextField } from '@/components/ui/text-field'
import { PasskeyButton } from './passkey-button'
import { signInByPasskey } from './passkey-client'
import { PassphraseFields } from './passphrase-fields'
import { PlainForm } from './plain-form'
import { signIn } from './session-client'
import { usePasskeys } from './use-passkeys'

/** Both ways to sign in: the passkey of this phone, or account code, passphrase and authenticator code together. */
export function SignInPanel({ onDone }: { onDone: () => void }) {
  const t = useTranslations('access')
  const passkeys = usePasskeys()
  return (
    <div className="grid gap-6">
      {passkeys ? (
        <PasskeyButton label={t('signIn.passkey')} run={signInByPasskey} onDone={onDone} />
      ) : (
        <Banner>{t('passkeys.notHere')}</Banner>
      )}
      <details open={!passkeys} className="rounded-card border border-line bg-surface">
        <summary className="min-h-12 cursor-pointer px-4 py-3 font-semibold">{t('signIn.otherWay')}</summary>
        <div className="p-4 pt-1">
          <PlainForm
            submitLabel={t('signIn.submit')}
            sendingLabel={t('signIn.sending')}
            send={(form) =>
              signIn('passphrase', {
                account: form.text('account'),
                passphrase: form.text('passphrase'),
                code: form.text('code'),
              })
            }
            onDone={onDone}
          >
            <TextField
              name="account"
              label={t('account.label')}
              help={t('account.help')}
              required
              autoCapitalize="characters"
            />
            <PassphraseFields />
          </PlainForm>
        </div>
      </details>
    </div>
  )
}
