import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ConfirmNow } from '@/components/access/confirm-now'
import { PersonalShell } from '@/components/shell/personal-shell'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { requireViewer } from '@/lib/access/current-viewer'
import { safePath } from '@/lib/access/safe-path'
import { isFresh } from '@/lib/access/viewer'
import { now } from '@/lib/clock'
import { SignedIn } from '../signed-in'

type Props = { searchParams: Promise<{ to?: string | string[] }> }

/**
 * A fresh sign-in for a page that cannot ask by itself, such as a file to save, or the list of what waits without signal. Leads back to
 * where one came from, at once when the sign-in is fresh.
 */
export default async function ConfirmPage({ searchParams }: Props) {
  const viewer = await requireViewer()
  const wanted = (await searchParams).to
  const to = safePath(typeof wanted === 'string' ? wanted : null)
  const afterPin = viewer.level === 'list'
  if (!afterPin && isFresh(viewer, now())) redirect(to)
  const t = await getTranslations('access.confirm')
  return (
    <SignedIn>
      <PersonalShell>
        <Page width="words">
          <PageHeader title={t('title')} context={t(afterPin ? 'whyOpen' : 'why')} />
          <ConfirmNow what={afterPin ? 'open' : 'act'} to={to} label={t('title')} atOnce={afterPin} />
        </Page>
      </PersonalShell>
    </SignedIn>
  )
}
