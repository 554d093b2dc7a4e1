import type { ReactNode } from 'react'
import { SignedIn } from '@/app/signed-in'
import { CoachShell } from '@/components/shell/coach-shell'
import { requireSignedIn } from '@/lib/access/current-viewer'

/** Around the pages of coaches. */
export default async function CoachingLayout({ children }: { children: ReactNode }) {
  await requireSignedIn()
  return (
    <SignedIn>
      <CoachShell>{children}</CoachShell>
    </SignedIn>
  )
}
