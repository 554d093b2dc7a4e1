import { Compass } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { buttonClasses } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Page } from '@/components/ui/page'

/**
 * The one answer for what is not there and for what is not shared: nobody can tell them apart. Every page carries what it needs, so
 * that its way back is a plain one.
 */
export async function NotHere() {
  const t = await getTranslations('errors')
  return (
    <Page width="words">
      <EmptyState
        heading="h1"
        icon={<Compass aria-hidden />}
        title={t('missing.title')}
        action={
          <a href="/" className={buttonClasses({ kind: 'primary' })}>
            {t('missing.back')}
          </a>
        }
      >
        {t('not_found.it')}
      </EmptyState>
    </Page>
  )
}
