'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { languageOf } from '@/lib/i18n/language'
import { type DeviceKey, deviceKeys } from '@/lib/offline/device-key'
import { UnlockProfile } from './unlock-profile'

type Props = {
  /** Whose page was open; the others come below. Absent where nobody's was. */
  current?: string | null
  onDone: (deviceId: string) => void
}

/**
 * Opens a phone that is enrolled and locked or asleep, by fingerprint or PIN. Everybody who uses the phone has a number and no name.
 * Nothing on a browser that nobody enrolled.
 */
export function UnlockPanel({ current, onDone }: Props) {
  const t = useTranslations('access')
  const language = languageOf(useLocale())
  const [keys, setKeys] = useState<DeviceKey[]>([])

  useEffect(() => {
    deviceKeys().then(setKeys, () => setKeys([]))
  }, [])

  const profile = (key: DeviceKey) => (
    <UnlockProfile
      key={key.deviceId}
      device={key}
      title={keys.length > 1 ? t('unlock.numbered', { number: keys.indexOf(key) + 1 }) : t('unlock.title')}
      language={language}
      onDone={() => onDone(key.deviceId)}
    />
  )
  const own = keys.filter(({ deviceId }) => deviceId === current)
  if (own.length === 0) return keys.map(profile)
  const others = keys.filter(({ deviceId }) => deviceId !== current)
  return (
    <>
      {own.map(profile)}
      {others.length > 0 && (
        <details className="rounded-card border border-line bg-surface">
          <summary className="min-h-12 cursor-pointer px-4 py-3 font-semibold">{t('unlock.others')}</summary>
          <div className="grid gap-4 p-4 pt-1">{others.map(profile)}</div>
        </details>
      )}
    </>
  )
}
