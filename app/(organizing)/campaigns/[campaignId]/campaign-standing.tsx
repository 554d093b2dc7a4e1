import { getTranslations } from 'next-intl/server'
import { CampaignNumbers } from '@/components/campaigns/campaign-numbers'
import { CampaignTrend } from '@/components/campaigns/campaign-trend'
import { CommonIssues } from '@/components/campaigns/common-issues'
import { Withheld } from '@/components/campaigns/withheld'
import { Fold } from '@/components/ui/fold'
import { Section } from '@/components/ui/section'
import type { CampaignPage } from '@/lib/campaigns/queries/campaign-page'
import { commonIssues, latestWeeks, rollUp, rollUpTrend } from '@/lib/campaigns/roll-up'

type Props = { groups: CampaignPage['groups']; weeks: NonNullable<CampaignPage['weeks']> }

/** Where the groups are and what they have in common, by the counts that each of them gave. For those who speak for one. */
export async function CampaignStanding({ groups, weeks }: Props) {
  const t = await getTranslations('campaigns')
  const latest = latestWeeks(weeks)
  const trend = rollUpTrend(weeks)
  return (
    <>
      <Section title={t('numbers.title')} note={t('numbers.note')}>
        <CampaignNumbers groups={groups} latest={latest} sums={rollUp(latest)} />
        <Withheld latest={latest} />
      </Section>
      <Section title={t('issues.title')} note={t('issues.note')}>
        <CommonIssues issues={commonIssues(latest)} />
      </Section>
      {trend.length > 1 && (
        <Fold title={t('trend.title')}>
          <p className="text-ink-muted text-sm">{t('trend.note')}</p>
          <CampaignTrend points={trend} />
        </Fold>
      )}
    </>
  )
}
