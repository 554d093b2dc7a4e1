import { ShieldCheck } from 'lucide-react'
import { notFound } from 'next/navigation'
import { getFormatter, getTranslations } from 'next-intl/server'
import { NameSteward } from '@/components/bodies/name-steward'
import { StewardRows } from '@/components/bodies/steward-rows'
import { WithMessages } from '@/components/shell/with-messages'
import { Chip } from '@/components/ui/chip'
import { EmptyState } from '@/components/ui/empty-state'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { Stat } from '@/components/ui/stat'
import { requireViewer } from '@/lib/access/current-viewer'
import { MOST_PEOPLE_PER_STEWARD, PEOPLE_PER_STEWARD } from '@/lib/bodies/published-constants'
import { getStewards } from '@/lib/bodies/queries/stewards'
import { isDriveId } from '@/lib/drives/drive-id'
import { findWhoElseAction } from '../one-on-ones/actions'
import { endStewardAction, nameStewardAction } from './actions'

/** Who is steward where, how many people each has, and which areas have nobody. */
export default async function StewardsPage({ params }: { params: Promise<{ driveId: string }> }) {
  const viewer = await requireViewer()
  const { driveId } = await params
  const [t, bodies] = [await getTranslations('bodies.stewards'), await getTranslations('bodies')]
  const found = isDriveId(driveId) ? await getStewards(viewer, driveId, bodies('everybody')) : null
  if (!found) notFound()
  const format = await getFormatter()
  const { today, cover, areas, list } = found
  const toned = { none: 'warn', fine: 'accent', stretched: 'plain', too_many: 'warn' } as const
  return (
    <Page width="words">
      <WithMessages of={['bodies', 'conversations.log.people']}>
        <PageHeader
          title={t('title')}
          context={t('context')}
          back={{ href: `/d/${driveId}/strategy`, label: bodies('back') }}
          action={
            <NameSteward
              {...{ driveId, today, areas }}
              find={findWhoElseAction.bind(null, driveId)}
              action={nameStewardAction}
            />
          }
        />
        {list.length === 0 && (
          <EmptyState title={t('none.title')} icon={<ShieldCheck aria-hidden />}>
            {t('none.text')}
          </EmptyState>
        )}
        <Stat
          label={t('each')}
          value={cover.peoplePerSteward === null ? t('eachNone') : format.number(cover.peoplePerSteward)}
          of={t('eachOf', { people: cover.people, stewards: cover.stewards, basis: found.basis })}
          help={t('norm', { norm: PEOPLE_PER_STEWARD, most: MOST_PEOPLE_PER_STEWARD })}
        />
        {cover.areas.length > 0 && (
          <Section title={t('areas')} note={t('wanted', { count: cover.wanted })}>
            <List label={t('areas')}>
              {cover.areas.map(({ cellId, people, stewards, load }) => (
                <ListRow
                  key={cellId}
                  href={`/d/${driveId}/map/${cellId}`}
                  title={areas.find((area) => area.cellId === cellId)?.place}
                  context={t('area', { people, stewards })}
                  chips={<Chip tone={toned[load]}>{t(`load.${load}`)}</Chip>}
                />
              ))}
            </List>
          </Section>
        )}
        {list.length > 0 && (
          <Section title={t('list')}>
            <StewardRows {...{ driveId, today }} stewards={list} end={endStewardAction} />
          </Section>
        )}
      </WithMessages>
    </Page>
  )
}
