import { getTranslations } from 'next-intl/server'
import { SetSite } from '@/components/bodies/set-site'
import { Chip } from '@/components/ui/chip'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import type { ElectionPage } from '@/lib/bodies/queries/elections'
import { setElectionSiteAction } from '../actions'

type Props = { where: { driveId: string; electionId: string }; sites: ElectionPage['sites'] }

/** Every area with its voters, its pledges and whether somebody is known there. */
export async function ElectionSites({ where, sites }: Props) {
  const t = await getTranslations('elections.site')
  return (
    <Section title={t('title')}>
      <List label={t('title')}>
        {sites.map((site) => (
          <ListRow
            key={site.cellId}
            title={site.place}
            context={
              site.isDescribed
                ? t('line', { pledged: site.pledged, goal: site.goal, voters: site.voters })
                : t('undescribed')
            }
            chips={
              site.isDescribed && (
                <Chip tone={site.contact ? 'accent' : 'warn'}>
                  {t(site.contact ? 'contact' : 'noContact')}
                </Chip>
              )
            }
            trailing={<SetSite {...{ where, site }} action={setElectionSiteAction} />}
          />
        ))}
      </List>
    </Section>
  )
}
