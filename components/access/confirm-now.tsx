'use client'

import { useRouter } from 'next/navigation'
import { Button } from '@/components/ui/button'
import { askToConfirm } from './step-up-store'

/** Asks the person to prove who they are, and then goes to `to`. */
export function ConfirmNow({ to, label }: { to: string; label: string }) {
  const router = useRouter()
  const confirm = async () => {
    if (await askToConfirm()) router.replace(to)
  }
  return (
    <Button kind="primary" onClick={confirm} className="justify-self-start">
      {label}
    </Button>
  )
}
