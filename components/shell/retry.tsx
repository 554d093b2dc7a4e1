'use client'

import { useEffect } from 'react'
import { Button } from '@/components/ui/button'

/** Opens the page again, by hand or as soon as there is signal. */
export function Retry({ label }: { label: string }) {
  useEffect(() => {
    const again = () => location.reload()
    addEventListener('online', again)
    return () => removeEventListener('online', again)
  }, [])
  return (
    <Button kind="primary" onClick={() => location.reload()}>
      {label}
    </Button>
  )
}
