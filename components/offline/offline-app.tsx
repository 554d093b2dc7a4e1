'use client'

import { useTranslations } from 'next-intl'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { onLockAsked } from '@/components/access/lock-signal'
import { useLockTimes } from '@/components/access/lock-times'
import { useLeftAlone } from '@/components/access/use-left-alone'
import { WipePhone } from '@/components/access/wipe-phone'
import { atRest } from '@/components/ui/at-rest'
import { Page } from '@/components/ui/page'
import { QuickExit } from '@/components/ui/quick-exit'
import { setCurrentProfile } from '@/lib/offline/current-profile'
import { type DeviceKey, deviceKeys } from '@/lib/offline/device-key'
import { keptDrive } from '@/lib/offline/keep-drive'
import { knownDrives } from '@/lib/offline/known-drives'
import type { OpenBox } from '@/lib/offline/lock-box'
import { holdOpenBox } from '@/lib/offline/open-box-here'
import { startSending } from '@/lib/offline/send-loop'
import type { Desk } from './desk'
import { OfflineDoor } from './offline-door'
import { RevokedNotice } from './revoked-notice'
import { SignalNotice } from './signal-notice'

/** The list, the form and what checks it: loaded while somebody types the PIN. */
const loadDesk = () => import('./offline-desk').then(({ OfflineDesk }) => ({ default: OfflineDesk }))
const OfflineDesk = lazy(loadDesk)

type Props = { hiddenMs: number; idleMs: number }

/** The app without signal: one's own list by PIN, the log with or without it, and what waits. Holds no session and asks for none. */
export function OfflineApp({ hiddenMs, idleMs }: Props) {
  const t = useTranslations('offline.open')
  const [profiles, setProfiles] = useState<DeviceKey[] | null>(null)
  const [revoked, setRevoked] = useState(false)
  const [desk, setDesk] = useState<Desk | null>(null)

  useEffect(() => {
    deviceKeys().then(setProfiles, () => setProfiles([]))
    const stop = atRest(() => void loadDesk().catch(() => undefined))
    const stopSending = startSending((outcome) => outcome === 'revoked' && setRevoked(true))
    return () => {
      stop()
      stopSending()
    }
  }, [])

  const close = () => {
    holdOpenBox(null)
    setCurrentProfile(null)
    setDesk(null)
    deviceKeys().then(setProfiles, () => setProfiles([]))
  }
  useLeftAlone(desk !== null, useLockTimes({ hiddenMs, idleMs }), close)
  const closeNow = useRef(close)
  closeNow.current = close
  useEffect(() => onLockAsked(() => closeNow.current()), [])

  const enter = async (deviceId: string, box: OpenBox | null) => {
    setCurrentProfile(deviceId)
    holdOpenBox(box && { deviceId, box })
    const drives = []
    for (const { driveId, code } of await knownDrives(deviceId))
      drives.push({ driveId, code, kept: box && (await keptDrive(deviceId, driveId, box)) })
    setDesk({ deviceId, drives, listOpen: box !== null })
  }

  return (
    <div className="min-h-dvh bg-paper">
      <header className="flex min-h-14 items-center justify-end px-4">
        <QuickExit />
      </header>
      <main id="content">
        <Page width="words">
          {revoked && <RevokedNotice />}
          <SignalNotice mayReload={desk === null} />
          {desk ? (
            <Suspense>
              <OfflineDesk desk={desk} onClose={close} />
            </Suspense>
          ) : (
            <>
              <header className="grid gap-1">
                <h1 className="text-xl font-semibold">{t('title')}</h1>
                <p className="text-ink-muted">{t('text')}</p>
              </header>
              <OfflineDoor profiles={profiles} onEnter={enter} />
              <WipePhone />
            </>
          )}
        </Page>
      </main>
    </div>
  )
}
