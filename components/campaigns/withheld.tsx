import { getTranslations } from 'next-intl/server'
import { Fold } from '@/components/ui/fold'
import { CAMPAIGN_MEASURES } from '@/lib/campaigns/published-counts'
import type { ShownWeek } from '@/lib/campaigns/roll-up'
import { SUPPRESSION_K } from '@/lib/coverage/published-constants'

/** How many numbers of today's table are held back, and every rule by which they are, in plain words. */
export async function Withheld({ latest }: { latest: ShownWeek[] }) {
  const t = await getTranslations('campaigns.withheld')
  const held = latest.reduce(
    (sum, { counts }) => sum + CAMPAIGN_MEASURES.filter((measure) => counts[measure] === null).length,
    0,
  )
  return (
    <div className="grid gap-2">
      <p className="text-sm">{t('count', { count: held })}</p>
      <Fold title={t('title')}>
        <ul className="grid max-w-words list-disc gap-1.5 pl-5 text-sm">
          <li>{t('text', { k: SUPPRESSION_K })}</li>
          <li>{t('gap', { k: SUPPRESSION_K })}</li>
          <li>{t('steps', { k: SUPPRESSION_K, less: SUPPRESSION_K - 1 })}</li>
          <li>{t('sums')}</li>
          <li>{t('exact')}</li>
          <li>{t('never')}</li>
        </ul>
      </Fold>
    </div>
  )
}
