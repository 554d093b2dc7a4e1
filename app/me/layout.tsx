import type { ReactNode } from 'react'
import { SignedIn } from '@/app/signed-in'
import { WaitingBadgeLater } from '@/components/offline/waiting-badge-later'
import { PersonalShell } from '@/components/shell/personal-shell'
import { requireViewer } from '@/lib/access/current-viewer'

export default async function MeLayout({ children }: { children: ReactNode }) {
  const { deviceId } = await requireViewer()
  return (
    <SignedIn>
      <PersonalShell tools={<WaitingBadgeLater deviceId={deviceId} />}>{children}</PersonalShell>
    </SignedIn>
  )
}
