import type { ReactNode } from 'react'
import { SignedIn } from '@/app/signed-in'
import { NetworkShell } from '@/components/shell/network-shell'
import { requireViewer } from '@/lib/access/current-viewer'

export default async function NetworkLayout({ children }: { children: ReactNode }) {
  await requireViewer()
  return (
    <SignedIn>
      <NetworkShell>{children}</NetworkShell>
    </SignedIn>
  )
}
