'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { Button } from '@/components/ui/button'
import { askToConfirm, type StepUpFor } from './step-up-store'

type Props = {
  to?: string
  label: string
  what?: StepUpFor
  /** Whether to ask without waiting for the button, which is then for asking again. */
  atOnce?: boolean
}

/** Asks the person to prove who they are, and then goes to `to`; without it, shows the same page again. */
export function ConfirmNow({ to, label, what, atOnce = false }: Props) {
  const router = useRouter()
  const confirm = async () => {
    if (!(await askToConfirm(what))) return
    if (to === undefined) router.refresh()
    else router.replace(to)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when the page opens.
  useEffect(() => {
    if (atOnce) void confirm()
  }, [])
  return (
    <Button kind="primary" onClick={confirm} className="justify-self-start">
      {label}
    </Button>
  )
}
