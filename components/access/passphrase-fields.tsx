'use client'

import { useTranslations } from 'next-intl'
import { TextField } from '@/components/ui/text-field'

/** The passphrase and the code of the moment: the way in beside a passkey. */
export function PassphraseFields() {
  const t = useTranslations('access')
  return (
    <>
      <TextField
        name="passphrase"
        type="password"
        label={t('passphrase.label')}
        required
        autoComplete="current-password"
      />
      <TextField
        name="code"
        label={t('code.label')}
        help={t('code.help')}
        required
        inputMode="numeric"
        autoComplete="one-time-code"
      />
    </>
  )
}
