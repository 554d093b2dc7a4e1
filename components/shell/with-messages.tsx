import { NextIntlClientProvider } from 'next-intl'
import { getMessages } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Catalogue } from '@/lib/i18n/catalogue'
import { pickNamespaces } from '@/lib/i18n/pick-namespaces'

type Props = { of?: readonly string[]; children: ReactNode }

/**
 * Gives the client components inside it the namespaces in `of`, besides `ui`, `errors` and `forms`. Wrap the forms of a page in it:
 * server components read every namespace anyway, and a phone should carry only what it shows.
 */
export async function WithMessages({ of, children }: Props) {
  const all = (await getMessages()) as Catalogue
  return <NextIntlClientProvider messages={pickNamespaces(all, of)}>{children}</NextIntlClientProvider>
}
