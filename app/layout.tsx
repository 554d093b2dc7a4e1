import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import { getLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { BrowserStart } from '@/components/shell/browser-start'
import { FollowForms } from '@/components/shell/follow-forms'
import { FollowLinks } from '@/components/shell/follow-links'
import { KeptPlace } from '@/components/shell/kept-place'
import { WithMessages } from '@/components/shell/with-messages'
import { chosenTheme, THEME_COOKIE } from '@/components/ui/theme'
import { Toasts } from '@/components/ui/toasts'
import { languageOf } from '@/lib/i18n/language'
import './globals.css'

export const metadata: Metadata = {
  title: 'Seedbed',
  applicationName: 'Seedbed',
  robots: { index: false, follow: false },
  formatDetection: { telephone: false, email: false, address: false, date: false },
  appleWebApp: { title: 'Seedbed', capable: true, statusBarStyle: 'default' },
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#151513' },
  ],
}

/** The document around every page. Reading cookies makes every page dynamic, which its nonce needs. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = chosenTheme((await cookies()).get(THEME_COOKIE)?.value)
  return (
    <html lang={languageOf(await getLocale())} data-theme={theme === 'system' ? undefined : theme}>
      <body>
        <WithMessages>
          <BrowserStart />
          <FollowLinks />
          <FollowForms />
          <KeptPlace />
          {children}
          <Toasts />
        </WithMessages>
      </body>
    </html>
  )
}
