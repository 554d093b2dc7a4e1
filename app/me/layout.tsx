import type { ReactNode } from 'react'
import { LockGuard } from '@/components/access/lock-guard'
import { PersonalShell } from '@/components/shell/personal-shell'
import { WithMessages } from '@/components/shell/with-messages'
import { SESSION_TIMES } from '@/lib/access/session-times'

export default function MeLayout({ children }: { children: ReactNode }) {
  return (
    <WithMessages of={['access']}>
      <LockGuard hiddenMs={SESSION_TIMES.lockHiddenMs} idleMs={SESSION_TIMES.lockIdleMs}>
        <PersonalShell>{children}</PersonalShell>
      </LockGuard>
    </WithMessages>
  )
}
