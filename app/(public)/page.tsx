import { getTranslations } from 'next-intl/server'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'

export default async function FirstPage() {
  const t = await getTranslations('public')
  return (
    <Page>
      <h1>{t('title')}</h1>
      <LinkButton href="/start" kind="primary">
        {t('start')}
      </LinkButton>
    </Page>
  )
}
