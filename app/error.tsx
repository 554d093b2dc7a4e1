'use client'

import { CloudAlert } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button, buttonClasses } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Page } from '@/components/ui/page'

/** Something broke on our side. Says what that means and offers to try again; the cause stays in the server's log. */
export default function ErrorPage({ reset }: { reset: () => void }) {
  const t = useTranslations('broken')
  return (
    <main>
      <Page width="words">
        <EmptyState
          heading="h1"
          icon={<CloudAlert aria-hidden />}
          title={t('title')}
          action={
            <div className="flex flex-wrap justify-center gap-3">
              <Button kind="primary" onClick={reset}>
                {t('retry')}
              </Button>
              <a href="/" className={buttonClasses({ kind: 'plain' })}>
                {t('back')}
              </a>
            </div>
          }
        >
          {t('text')}
        </EmptyState>
      </Page>
    </main>
  )
}
