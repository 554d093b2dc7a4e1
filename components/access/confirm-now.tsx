'use client'

import { useRouter } from 'next/navigation'
import { Button } from '@/components/ui/button'
import { askToConfirm, type StepUpFor } from './step-up-store'

type Props = { to?: string; label: string; what?: StepUpFor }

/** Asks the person to prove who they are, and then goes to `to`; without it, shows the same page again. */
export function ConfirmNow({ to, label, what }: Props) {
  const router = useRouter()
  const confirm = async () => {
    if (!(await askToConfirm(what))) return
    if (to === undefined) router.refresh()
    else router.replace(to)
  }
  return (
    <Button kind="primary" onClick={confirm} className="justify-self-start">
      {label}
    </Button>
  )
}
