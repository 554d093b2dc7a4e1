'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import type { SentCommand } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { Section } from '@/components/ui/section'
import { hasBoxPin } from '@/lib/offline/lock-box'
import type { Result } from '@/lib/result'
import { PinForm } from './pin-form'
import { thisSession } from './session-client'

export type SetPin = (command: SentCommand) => Promise<Result<unknown>>

const offered = (deviceId: string) => `pin-offered ${deviceId}`

/** The device of whoever has just enrolled this browser and was not asked yet whether they want a PIN; `null` for everybody else. */
export async function deviceWithoutPin(): Promise<string | null> {
  const deviceId = (await thisSession())?.deviceId
  if (!deviceId || localStorage.getItem(offered(deviceId)) || (await hasBoxPin(deviceId))) return null
  localStorage.setItem(offered(deviceId), '1')
  return deviceId
}

/** Offers a PIN and says what for. `onLater`: there is nothing else on the page, so one can go on without. */
export function PinOffer({
  deviceId,
  action,
  onDone,
  onLater,
}: {
  deviceId: string
  action: SetPin
  onDone: () => void
  onLater?: () => void
}) {
  const t = useTranslations('access.pin.offer')
  return (
    <Section title={t('title')} note={t('why')}>
      <PinForm action={action} deviceId={deviceId} onSet={onDone} />
      {onLater && (
        <Button kind="plain" wide onClick={onLater}>
          {t('later')}
        </Button>
      )}
    </Section>
  )
}

/** The offer beside something else, once: nothing where there is a PIN, or it was offered before. */
export function PinOfferOnce({ action }: { action: SetPin }) {
  const [deviceId, setDeviceId] = useState<string | null>(null)
  useEffect(() => {
    deviceWithoutPin().then(setDeviceId, () => undefined)
  }, [])
  return deviceId && <PinOffer deviceId={deviceId} action={action} onDone={() => setDeviceId(null)} />
}
