'use client'

import { useEffect } from 'react'
import { Button } from '@/components/ui/button'

const EVERY_MS = 15_000

/** Opens the page again: by hand, when the phone says that there is signal, or when the server answers at last. */
export function Retry({ label }: { label: string }) {
  useEffect(() => {
    const again = () => location.reload()
    const ask = async () => {
      const answer = await fetch('/api/healthz', { cache: 'no-store' }).catch(() => null)
      if (answer?.ok) again()
    }
    const timer = setInterval(ask, EVERY_MS)
    addEventListener('online', again)
    return () => {
      clearInterval(timer)
      removeEventListener('online', again)
    }
  }, [])
  return (
    <Button kind="primary" onClick={() => location.reload()}>
      {label}
    </Button>
  )
}
