import { getTranslations } from 'next-intl/server'
import { FactList } from '@/components/law/fact-list'
import { packNamer } from '@/components/law/pack-name'
import { Banner } from '@/components/ui/banner'
import { Fold } from '@/components/ui/fold'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { dateIn, now } from '@/lib/clock'
import { allPacks } from '@/lib/law/packs/packs'

/** Every legal value that is kept, with its source: nothing of the kind stands anywhere else. */
export default async function LawPage() {
  const t = await getTranslations('law')
  const packName = await packNamer()
  const today = dateIn('UTC', now())
  return (
    <Page width="words">
      <PageHeader title={t('public.title')} context={t('public.context')} />
      <Banner tone="info">{t('check')}</Banner>
      <p className="max-w-words">{t('public.howto')}</p>
      <p className="max-w-words">{t('public.own')}</p>
      {allPacks()
        .filter(({ facts }) => facts.length > 0)
        .map(({ id, facts }) => (
          <Fold key={id} title={<h2>{packName(id)}</h2>}>
            <FactList label={packName(id)} facts={facts} today={today} />
          </Fold>
        ))}
    </Page>
  )
}
