'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useState } from 'react'
import { goOn } from './go-on'
import { LockScreen } from './lock-screen'
import { forgetUnheardLock, lockNow, onLockAsked, rememberUnheardLock, wasLockedUnheard } from './lock-signal'
import { useLockTimes } from './lock-times'
import { post } from './session-client'
import { stayAwake } from './stay-awake'
import { useLeftAlone } from './use-left-alone'

type Props = {
  /** The device of this session; `null` where nobody enrolled this browser. */
  deviceId: string | null
  hiddenMs: number
  idleMs: number
  children: ReactNode
}

const AWAKE_EVERY_MS = 4 * 60_000

/**
 * Takes a page away when the phone was put down: after a while in the background or without a touch, or when asked. Nothing of the page
 * stays in the document, and its session is closed to reading until this phone wakes it.
 */
export function LockGuard({ deviceId, hiddenMs, idleMs, children }: Props) {
  const router = useRouter()
  const [locked, setLocked] = useState(false)
  const times = useLockTimes({ hiddenMs, idleMs })
  useLeftAlone(!locked, times, lockNow)

  useEffect(() => {
    const stop = onLockAsked(() => {
      setLocked(true)
      void lockSession()
    })
    if (wasLockedUnheard()) lockNow()
    return stop
  }, [])

  useEffect(() => {
    if (locked) return
    const stay = async () => {
      if (!document.hidden && (await stayAwake()) === 'over') lockNow()
    }
    void stay()
    const timer = setInterval(() => void stay(), AWAKE_EVERY_MS)
    return () => clearInterval(timer)
  }, [locked])

  if (!locked) return children
  const open = (openedBy: string) => {
    forgetUnheardLock()
    // Somebody else's page is not this person's to look at.
    if (openedBy !== deviceId) return goOn('/home')
    router.refresh()
    setLocked(false)
  }
  return <LockScreen deviceId={deviceId} onOpen={open} />
}

async function lockSession(): Promise<void> {
  rememberUnheardLock()
  const answer = await post('/api/session/lock', {})
  if ('value' in answer) forgetUnheardLock()
}
