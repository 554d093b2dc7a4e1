import type { ReactNode } from 'react'
import { setLanguage } from '@/app/preferences/actions'
import { PublicShell } from '@/components/shell/public-shell'

export default function PublicLayout({ children }: { children: ReactNode }) {
  return <PublicShell setLanguage={setLanguage}>{children}</PublicShell>
}
