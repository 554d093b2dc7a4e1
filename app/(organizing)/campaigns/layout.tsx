import type { ReactNode } from 'react'
import { SignedIn } from '@/app/signed-in'
import { PersonalShell } from '@/components/shell/personal-shell'
import { requireSignedIn } from '@/lib/access/current-viewer'

/** The frame of what belongs to several groups: no group's name above it, no way into a list from it. */
export default async function CampaignsLayout({ children }: { children: ReactNode }) {
  await requireSignedIn()
  return (
    <SignedIn>
      <PersonalShell>{children}</PersonalShell>
    </SignedIn>
  )
}
