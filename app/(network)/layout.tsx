import type { ReactNode } from 'react'
import { SignedIn } from '@/app/signed-in'
import { NetworkShell } from '@/components/shell/network-shell'
import { requireSignedIn } from '@/lib/access/current-viewer'

/** Around the pages of the network; its menu follows what the viewer does there. */
export default async function NetworkLayout({ children }: { children: ReactNode }) {
  const { networkRoles } = await requireSignedIn()
  const seesQueue = networkRoles.includes('coordinator') || networkRoles.includes('support_organizer')
  return (
    <SignedIn>
      <NetworkShell
        administers={!seesQueue && networkRoles.includes('network_admin')}
        calls={!seesQueue && networkRoles.includes('intake_caller')}
      >
        {children}
      </NetworkShell>
    </SignedIn>
  )
}
