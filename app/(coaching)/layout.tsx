import type { ReactNode } from 'react'
import { SignedIn } from '@/app/signed-in'
import { CoachShell } from '@/components/shell/coach-shell'
import { requireViewer } from '@/lib/access/current-viewer'

/** Around the pages of coaches. */
export default async function CoachingLayout({ children }: { children: ReactNode }) {
  await requireViewer()
  return (
    <SignedIn>
      <CoachShell>{children}</CoachShell>
    </SignedIn>
  )
}
