import { getTranslations } from 'next-intl/server'
import type { ComponentProps } from 'react'
import { SaveElector } from '@/components/bodies/save-elector'
import { StandElector } from '@/components/bodies/stand-elector'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import type { ElectionPage } from '@/lib/bodies/queries/elections'
import { saveElectorAction, standElectorAction } from '../actions'

type Props = {
  where: { driveId: string; electionId: string }
  electors: ElectionPage['electors']
  areas: ElectionPage['sites']
  find: ComponentProps<typeof SaveElector>['find']
}

/** The delegates who vote for others, and where each of them stands. */
export async function ElectionElectors({ where, electors, areas, find }: Props) {
  const t = await getTranslations('elections.electors')
  return (
    <Section
      title={t('title')}
      action={<SaveElector {...{ where, find, areas }} action={saveElectorAction} />}
    >
      {electors.length === 0 ? (
        <p className="text-ink-muted">{t('none')}</p>
      ) : (
        <List label={t('title')}>
          {electors.map((elector) => (
            <ListRow
              key={elector.electorId}
              title={elector.called}
              context={elector.place}
              trailing={<StandElector {...{ where, elector }} action={standElectorAction} />}
            />
          ))}
        </List>
      )}
    </Section>
  )
}
