'use client'

import { useRouter } from 'next/navigation'
import { Button } from '@/components/ui/button'
import { askToConfirm } from './step-up-store'

/** Asks the person to prove who they are, and then goes to `to`; without it, shows the same page again. */
export function ConfirmNow({ to, label }: { to?: string; label: string }) {
  const router = useRouter()
  const confirm = async () => {
    if (!(await askToConfirm())) return
    if (to === undefined) router.refresh()
    else router.replace(to)
  }
  return (
    <Button kind="primary" onClick={confirm} className="justify-self-start">
      {label}
    </Button>
  )
}
