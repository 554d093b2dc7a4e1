'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { TextField } from '@/components/ui/text-field'
import { type DeviceKey, deviceKeys } from '@/lib/offline/device-key'
import { PasskeyButton } from './passkey-button'
import { PlainForm } from './plain-form'
import { unlockByPasskey, unlockByPin } from './unlock-client'

/** Opens a phone that is enrolled and locked or asleep, by fingerprint or PIN. Nothing on a browser that nobody enrolled. */
export function UnlockPanel({ onDone }: { onDone: () => void }) {
  const t = useTranslations('access')
  const [keys, setKeys] = useState<DeviceKey[]>([])

  useEffect(() => {
    deviceKeys().then(setKeys, () => setKeys([]))
  }, [])

  return keys.map((key, index) => (
    <section key={key.deviceId} className="grid gap-4 rounded-card border border-line bg-surface p-4">
      <h2 className="text-lg font-semibold">
        {keys.length > 1 ? t('unlock.numbered', { number: index + 1 }) : t('unlock.title')}
      </h2>
      <PasskeyButton
        label={t('unlock.passkey')}
        kind="quiet"
        run={() => unlockByPasskey(key)}
        onDone={onDone}
      />
      <PlainForm
        submitLabel={t('unlock.submit')}
        sendingLabel={t('signIn.sending')}
        send={(form) => unlockByPin(key, form.text('pin'))}
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
  ))
}
