import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { SetupForm } from '@/components/access/setup-form'
import { WithMessages } from '@/components/shell/with-messages'
import { Banner } from '@/components/ui/banner'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { openDoors } from '@/lib/access/door'

/** The first account of an empty instance; not there once it is made. */
export default async function Setup() {
  const { setup } = await openDoors()
  if (!setup) notFound()
  const t = await getTranslations('access')
  return (
    <Page width="words">
      <PageHeader title={t('setup.title')} context={t('setup.context')} />
      <Banner tone="warn" title={t('setup.whoReads')}>
        <ul className="grid list-disc gap-1 pl-5">
          <li>{t('setup.host')}</li>
          <li>{t('setup.steward')}</li>
          <li>{t('setup.coach')}</li>
        </ul>
      </Banner>
      <WithMessages of={['access']}>
        <SetupForm />
      </WithMessages>
    </Page>
  )
}
