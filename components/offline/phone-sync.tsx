'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { useLater } from '@/components/ui/use-later'
import type { Language } from '@/lib/i18n/language'
import { setCurrentProfile } from '@/lib/offline/current-profile'
import { RevokedNotice } from './revoked-notice'

type Props = {
  /** The device of this session; `null` where nobody enrolled this browser. */
  deviceId: string | null
  /** The group whose page is open. */
  driveId?: string
  language: Language
}

const REFRESH_EVERY_MS = 10 * 60_000

const loadWork = async () => {
  const [{ dropDrive, keepDrive }, { rememberLanguage }, { startSending }] = await Promise.all([
    import('@/lib/offline/keep-drive'),
    import('@/lib/offline/offline-language'),
    import('@/lib/offline/send-loop'),
  ])
  return { dropDrive, keepDrive, rememberLanguage, startSending }
}

/**
 * On every signed-in page of a phone, once the page is at rest: sends what waits, and keeps fresh what the phone needs when there is no
 * signal. Shows nothing unless this phone was taken out.
 */
export function PhoneSync({ deviceId, driveId, language }: Props) {
  const router = useRouter()
  const work = useLater(loadWork)
  const [revoked, setRevoked] = useState(false)

  useEffect(() => {
    setCurrentProfile(deviceId)
    return () => setCurrentProfile(null)
  }, [deviceId])

  useEffect(() => {
    void work?.rememberLanguage(language).catch(() => undefined)
  }, [work, language])

  useEffect(
    () =>
      work?.startSending((outcome) => {
        if (outcome === 'sent') router.refresh()
        if (outcome === 'revoked') setRevoked(true)
      }),
    [work, router],
  )

  useEffect(() => {
    if (!work || !deviceId || !driveId) return
    void navigator.storage?.persist?.().catch(() => undefined)
    const refresh = async () => {
      if (document.hidden || !navigator.onLine) return
      if ((await work.keepDrive(driveId)) === 'gone') await work.dropDrive(deviceId, driveId)
    }
    void refresh()
    const timer = setInterval(refresh, REFRESH_EVERY_MS)
    return () => clearInterval(timer)
  }, [work, deviceId, driveId])

  return revoked ? <RevokedNotice /> : null
}
