import type { ReactNode } from 'react'
import { SignedIn } from '@/app/signed-in'
import { PersonalShell } from '@/components/shell/personal-shell'

export default function MeLayout({ children }: { children: ReactNode }) {
  return (
    <SignedIn>
      <PersonalShell>{children}</PersonalShell>
    </SignedIn>
  )
}
