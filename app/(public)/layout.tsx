import type { ReactNode } from 'react'
import { setLanguage } from '@/app/preferences/actions'
import { PublicShell } from '@/components/shell/public-shell'
import { currentInAppBrowser } from '@/lib/access/current-in-app-browser'

/** Around the pages that need no sign-in, with the help out of browsers inside other apps. */
export default async function PublicLayout({ children }: { children: ReactNode }) {
  return (
    <PublicShell setLanguage={setLanguage} insideApp={await currentInAppBrowser()}>
      {children}
    </PublicShell>
  )
}
