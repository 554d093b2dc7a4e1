'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { useLateParts } from '@/components/shell/use-late-parts'
import { atRest } from '@/components/ui/at-rest'
import type { Language } from '@/lib/i18n/language'
import { setCurrentProfile } from '@/lib/offline/current-profile'
import { dropDrive, keepDrive } from '@/lib/offline/keep-drive'
import { rememberLanguage } from '@/lib/offline/offline-language'
import { startSending } from '@/lib/offline/send-loop'

type Props = {
  /** The device of this session; `null` where nobody enrolled this browser. */
  deviceId: string | null
  /** The group whose page is open. */
  driveId?: string
  language: Language
}

const REFRESH_EVERY_MS = 10 * 60_000

/**
 * On every signed-in page of a phone: sends what waits, and keeps fresh what the phone needs when there is no signal. Shows nothing
 * unless this phone was taken out.
 */
export function PhoneSync({ deviceId, driveId, language }: Props) {
  const router = useRouter()
  const [revoked, setRevoked] = useState(false)
  const parts = useLateParts(revoked)

  useEffect(() => {
    setCurrentProfile(deviceId)
    return () => setCurrentProfile(null)
  }, [deviceId])

  useEffect(() => {
    return atRest(() => void rememberLanguage(language).catch(() => undefined))
  }, [language])

  useEffect(
    () =>
      startSending((outcome) => {
        if (outcome === 'sent') router.refresh()
        if (outcome === 'revoked') setRevoked(true)
      }),
    [router],
  )

  useEffect(() => {
    if (!deviceId || !driveId) return
    const refresh = async () => {
      if (document.hidden || !navigator.onLine) return
      if ((await keepDrive(driveId)) === 'gone') await dropDrive(deviceId, driveId)
    }
    const callOff = atRest(() => {
      void navigator.storage?.persist?.().catch(() => undefined)
      void refresh()
    })
    const timer = setInterval(refresh, REFRESH_EVERY_MS)
    return () => {
      callOff()
      clearInterval(timer)
    }
  }, [deviceId, driveId])

  return parts === null || parts === 'unreachable' ? null : <parts.RevokedNotice />
}
