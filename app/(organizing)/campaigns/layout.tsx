import type { ReactNode } from 'react'
import { SignedIn } from '@/app/signed-in'
import { PersonalShell } from '@/components/shell/personal-shell'
import { requireViewer } from '@/lib/access/current-viewer'

/** The frame of what belongs to several groups: no group's name above it, no way into a list from it. */
export default async function CampaignsLayout({ children }: { children: ReactNode }) {
  await requireViewer()
  return (
    <SignedIn>
      <PersonalShell>{children}</PersonalShell>
    </SignedIn>
  )
}
