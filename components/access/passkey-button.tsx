'use client'

import { Fingerprint } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Button, type ButtonKind } from '@/components/ui/button'
import { OutcomeNotice } from './outcome-notice'
import type { SessionOutcome } from './session-client'

type Props = { label: ReactNode; kind?: ButtonKind; run: () => Promise<SessionOutcome>; onDone: () => void }

/** One press that asks the phone for fingerprint, face or device PIN. */
export function PasskeyButton({ label, kind = 'primary', run, onDone }: Props) {
  const [outcome, setOutcome] = useState<SessionOutcome | null>(null)
  const [waiting, setWaiting] = useState(false)

  const press = async () => {
    if (waiting) return
    setWaiting(true)
    setOutcome(null)
    const result = await run()
    setWaiting(false)
    setOutcome(result)
    if (result === 'done') onDone()
  }

  return (
    <div className="grid gap-3">
      <OutcomeNotice outcome={outcome} />
      <Button kind={kind} wide aria-disabled={waiting} onClick={() => void press()}>
        <Fingerprint aria-hidden className="size-5 shrink-0" />
        {label}
      </Button>
    </div>
  )
}
