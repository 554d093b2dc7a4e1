import type { ReactNode } from 'react'
import { SignedIn } from '@/app/signed-in'
import { WaitingBadge } from '@/components/offline/waiting-badge'
import { PersonalShell } from '@/components/shell/personal-shell'
import { WithMessages } from '@/components/shell/with-messages'
import { requireSignedIn } from '@/lib/access/current-viewer'

/** Around the pages about oneself. */
export default async function MeLayout({ children }: { children: ReactNode }) {
  const { deviceId } = await requireSignedIn()
  return (
    <SignedIn>
      <PersonalShell tools={<WaitingBadge deviceId={deviceId} />}>
        <WithMessages of={['access', 'offline', 'reaching', 'wipe']}>{children}</WithMessages>
      </PersonalShell>
    </SignedIn>
  )
}
