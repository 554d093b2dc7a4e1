'use client'

import { useTranslations } from 'next-intl'
import { TextField } from '@/components/ui/text-field'
import { goOn } from './go-on'
import { PlainForm } from './plain-form'
import { signIn } from './session-client'

/** Signs in by the printed code and leads to where another way in can be added. */
export function RecoverForm() {
  const t = useTranslations('access')
  return (
    <PlainForm
      primary
      submitLabel={t('recover.submit')}
      sendingLabel={t('signIn.sending')}
      send={(form) => signIn('recovery', { code: form.text('code') })}
      onDone={() => goOn('/me')}
    >
      <TextField
        name="code"
        label={t('recovery.label')}
        help={t('recover.help')}
        required
        autoCapitalize="characters"
        maxLength={40}
      />
    </PlainForm>
  )
}
