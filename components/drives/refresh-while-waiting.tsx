'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const EVERY_MS = 5000

/** Brings the page up to date every few seconds while somebody is expected, and only while it is looked at. Shows nothing. */
export function RefreshWhileWaiting({ waiting }: { waiting: boolean }) {
  const router = useRouter()
  useEffect(() => {
    if (!waiting) return
    const timer = setInterval(() => {
      if (!document.hidden) router.refresh()
    }, EVERY_MS)
    return () => clearInterval(timer)
  }, [waiting, router])
  return null
}
