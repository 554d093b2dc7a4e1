import { getTranslations } from 'next-intl/server'
import { FactList } from '@/components/law/fact-list'
import { Banner } from '@/components/ui/banner'
import { Fold } from '@/components/ui/fold'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { dateIn, now } from '@/lib/clock'
import { PACKS } from '@/lib/law/fact-of'

/** Every legal value that is kept, with its source: nothing of the kind stands anywhere else. */
export default async function LawPage() {
  const t = await getTranslations('law')
  const today = dateIn('UTC', now())
  return (
    <Page width="words">
      <PageHeader title={t('public.title')} context={t('public.context')} />
      <Banner tone="info">{t('check')}</Banner>
      <p className="max-w-words">{t('public.howto')}</p>
      {PACKS.filter(({ facts }) => facts.length > 0).map(({ id, facts }) => (
        <Fold key={id} title={t(`packs.${id}`)}>
          <FactList label={t(`packs.${id}`)} facts={facts} today={today} />
        </Fold>
      ))}
    </Page>
  )
}
