import { notFound } from 'next/navigation'
import { getFormatter, getTranslations } from 'next-intl/server'
import { WithMessages } from '@/components/shell/with-messages'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { KeptViews } from '@/components/workers/kept-views'
import { requireViewer } from '@/lib/access/current-viewer'
import { rolesIn } from '@/lib/access/viewer'
import { NEW_HIRE_DAYS, QUIET_DAYS } from '@/lib/coverage/published-constants'
import { isDriveId } from '@/lib/drives/drive-id'
import { listHref } from '@/lib/workers/lists/list-address'
import { NO_FILTER } from '@/lib/workers/lists/people-filter'
import { getLists } from '@/lib/workers/queries/saved-views'
import { removeViewAction, restoreViewAction } from '../list-actions'

/** Every ready-made list with what it means and how many are on it, and the lists that somebody kept. */
export default async function ListsPage({ params }: { params: Promise<{ driveId: string }> }) {
  const viewer = await requireViewer()
  const { driveId } = await params
  const isInsider = isDriveId(driveId) && rolesIn(viewer, driveId).some((role) => role !== 'coach')
  const lists = isInsider ? await getLists(viewer, driveId) : null
  if (!lists) notFound()
  const t = await getTranslations('lists')
  const format = await getFormatter()
  return (
    <Page width="words">
      <PageHeader
        title={t('title')}
        context={t('context')}
        back={{ href: `/d/${driveId}/people`, label: t('back') }}
      />
      <List label={t('title')}>
        {lists.counts.map(({ list, people }) => (
          <ListRow
            key={list}
            href={listHref(driveId, { ...NO_FILTER, list })}
            title={t(`named.${list}.name`)}
            context={t(`named.${list}.explains`, { days: QUIET_DAYS, newDays: NEW_HIRE_DAYS })}
            trailing={<span className="tabular text-base text-ink">{format.number(people)}</span>}
          />
        ))}
      </List>
      <Section title={t('kept.title')} note={t('kept.note')}>
        {lists.views.length === 0 ? (
          <p className="text-ink-muted">{t('kept.none')}</p>
        ) : (
          <WithMessages of={['lists.kept']}>
            <KeptViews
              driveId={driveId}
              views={lists.views}
              remove={removeViewAction}
              restore={restoreViewAction}
            />
          </WithMessages>
        )}
      </Section>
    </Page>
  )
}
