import { getTranslations } from 'next-intl/server'
import { RecoverForm } from '@/components/access/recover-form'
import { WithMessages } from '@/components/shell/with-messages'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'

/** Signing in by the printed recovery code, for whoever lost their phone. */
export default async function Recover() {
  const t = await getTranslations('access')
  return (
    <Page width="words">
      <PageHeader
        title={t('recover.title')}
        context={t('recover.context')}
        back={{ href: '/sign-in', label: t('signIn.title') }}
      />
      <WithMessages of={['access']}>
        <RecoverForm />
      </WithMessages>
      <p className="text-ink-muted">{t('recover.without')}</p>
    </Page>
  )
}
