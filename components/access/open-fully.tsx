'use client'

import { Button, type ButtonKind } from '@/components/ui/button'
import { askToConfirm } from './step-up-store'

type Props = { label: string; kind: ButtonKind; className?: string }

/** Asks for a full sign-in after a PIN, and then opens the page anew: nothing stays of what the browser kept as closed or empty. */
export function OpenFully({ label, kind, className }: Props) {
  const open = async () => {
    if (await askToConfirm('open')) window.location.reload()
  }
  return (
    <Button kind={kind} onClick={open} className={className}>
      {label}
    </Button>
  )
}
