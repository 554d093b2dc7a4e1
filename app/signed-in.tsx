import type { ReactNode } from 'react'
import { SignedInFrame } from '@/components/shell/signed-in-frame'
import { WithMessages } from '@/components/shell/with-messages'
import { SESSION_TIMES } from '@/lib/access/session-times'

/** What the layouts of signed-in pages wrap their shell in: its sentences, the lock and the step-up. */
export function SignedIn({ children }: { children: ReactNode }) {
  return (
    <WithMessages of={['access']}>
      <SignedInFrame hiddenMs={SESSION_TIMES.lockHiddenMs} idleMs={SESSION_TIMES.lockIdleMs}>
        {children}
      </SignedInFrame>
    </WithMessages>
  )
}
