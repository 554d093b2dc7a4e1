'use client'

import { useTranslations } from 'next-intl'
import { TextField } from '@/components/ui/text-field'
import type { Language } from '@/lib/i18n/language'
import type { DeviceKey } from '@/lib/offline/device-key'
import { goOn } from './go-on'
import { PasskeyButton } from './passkey-button'
import { PlainForm } from './plain-form'
import type { SessionOutcome } from './session-client'
import { unlockByPasskey, unlockByPin } from './unlock-client'

type Props = { device: DeviceKey; title: string; language: Language; onDone: () => void }

/** The ways to open one profile of this phone. */
export function UnlockProfile({ device, title, language, onDone }: Props) {
  const t = useTranslations('access')

  const byPin = async (pin: string): Promise<SessionOutcome> => {
    const outcome = await unlockByPin(device, pin)
    if (outcome !== 'emptied') return outcome
    // What is shown next must look as on any other day.
    goOn(`/offline/${language}`)
    return new Promise(() => undefined)
  }

  return (
    <section aria-label={title} className="grid gap-4 rounded-card border border-line bg-surface p-4">
      <h2 className="text-lg font-semibold">{title}</h2>
      <PasskeyButton
        label={t('unlock.passkey')}
        kind="quiet"
        run={() => unlockByPasskey(device)}
        onDone={onDone}
      />
      <PlainForm
        submitLabel={t('unlock.submit')}
        sendingLabel={t('signIn.sending')}
        send={(form) => byPin(form.text('pin'))}
        onDone={onDone}
      >
        <TextField
          name="pin"
          label={t('pin.label')}
          help={t('unlock.pinHelp')}
          type="password"
          inputMode="numeric"
          maxLength={6}
          required
        />
      </PlainForm>
    </section>
  )
}
