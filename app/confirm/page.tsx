import { getTranslations } from 'next-intl/server'
import { ConfirmNow } from '@/components/access/confirm-now'
import { PersonalShell } from '@/components/shell/personal-shell'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { requireViewer } from '@/lib/access/current-viewer'
import { safePath } from '@/lib/access/safe-path'
import { SignedIn } from '../signed-in'

type Props = { searchParams: Promise<{ to?: string | string[] }> }

/** A fresh sign-in for a page that cannot ask by itself, such as a file to save. Leads back to where one came from. */
export default async function ConfirmPage({ searchParams }: Props) {
  const { level } = await requireViewer()
  const what = level === 'list' ? 'open' : 'act'
  const { to } = await searchParams
  const t = await getTranslations('access.confirm')
  return (
    <SignedIn>
      <PersonalShell>
        <Page width="words">
          <PageHeader title={t('title')} context={t(what === 'open' ? 'whyOpen' : 'why')} />
          <ConfirmNow what={what} to={safePath(typeof to === 'string' ? to : null)} label={t('title')} />
        </Page>
      </PersonalShell>
    </SignedIn>
  )
}
