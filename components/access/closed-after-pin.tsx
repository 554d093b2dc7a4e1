import { Lock } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/ui/empty-state'
import { Page } from '@/components/ui/page'
import { OpenFully } from './open-fully'

/** In place of a page that a PIN does not open: nothing is known of what is on it, and this is how to open it. */
export async function ClosedAfterPin() {
  const t = await getTranslations('access.closedAfterPin')
  return (
    <Page width="words" className="closed-page">
      <EmptyState
        heading="h1"
        icon={<Lock aria-hidden />}
        title={t('title')}
        action={<OpenFully label={t('open')} kind="primary" />}
      >
        {t('text')}
      </EmptyState>
    </Page>
  )
}
