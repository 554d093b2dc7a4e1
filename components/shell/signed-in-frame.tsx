'use client'

import type { ReactNode } from 'react'
import { LockGuard } from '@/components/access/lock-guard'
import { StepUpHost } from '@/components/access/step-up-host'
import { askToConfirm } from '@/components/access/step-up-store'
import { ConfirmIdentityContext } from '@/components/ui/confirm-identity'

type Props = { deviceId: string | null; hiddenMs: number; idleMs: number; children: ReactNode }

/** Around every signed-in page: the lock, and the question "Confirm it is you" for whatever form wants a fresh sign-in. */
export function SignedInFrame({ deviceId, hiddenMs, idleMs, children }: Props) {
  return (
    <LockGuard deviceId={deviceId} hiddenMs={hiddenMs} idleMs={idleMs}>
      <ConfirmIdentityContext value={askToConfirm}>
        {children}
        <StepUpHost />
      </ConfirmIdentityContext>
    </LockGuard>
  )
}
