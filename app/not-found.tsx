import { Compass } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'

/** The one answer for what is not there and for what is not shared: nobody can tell them apart. */
export default async function NotFound() {
  const t = await getTranslations('errors')
  return (
    <main>
      <Page width="words">
        <EmptyState
          heading="h1"
          icon={<Compass aria-hidden />}
          title={t('missing.title')}
          action={
            <LinkButton href="/" kind="primary">
              {t('missing.back')}
            </LinkButton>
          }
        >
          {t('not_found.it')}
        </EmptyState>
      </Page>
    </main>
  )
}
