'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useState } from 'react'
import { loadLateParts, useLateParts } from '@/components/shell/use-late-parts'
import { atRest } from '@/components/ui/at-rest'
import { goOn } from './go-on'
import { forgetUnheardLock, lockNow, onLockAsked, rememberUnheardLock, wasLockedUnheard } from './lock-signal'
import { useLockTimes } from './lock-times'
import { LockedBlank } from './locked-blank'
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
  const parts = useLateParts(locked)
  useLeftAlone(!locked, times, lockNow)

  useEffect(() => {
    const stop = onLockAsked(() => {
      setLocked(true)
      void lockSession()
    })
    if (wasLockedUnheard()) lockNow()
    return stop
  }, [])

  // Kept by the worker before it is needed: a phone also locks where there is no signal.
  useEffect(() => {
    let stop = () => {}
    void navigator.serviceWorker?.ready.then(() => {
      stop = atRest(() => void loadLateParts())
    })
    return () => stop()
  }, [])

  useEffect(() => {
    if (locked) return
    const stay = async () => {
      if (!document.hidden && (await stayAwake()) === 'over') lockNow()
    }
    const callOff = atRest(() => void stay())
    const timer = setInterval(() => void stay(), AWAKE_EVERY_MS)
    return () => {
      callOff()
      clearInterval(timer)
    }
  }, [locked])

  if (!locked) return children
  const open = (openedBy: string) => {
    forgetUnheardLock()
    // Somebody else's page is not this person's to look at.
    if (openedBy !== deviceId) return goOn('/home')
    router.refresh()
    setLocked(false)
  }
  if (parts === null || parts === 'unreachable') return <LockedBlank />
  return <parts.LockScreen deviceId={deviceId} onOpen={open} />
}

async function lockSession(): Promise<void> {
  rememberUnheardLock()
  const answer = await post('/api/session/lock', {})
  if ('value' in answer) forgetUnheardLock()
}
