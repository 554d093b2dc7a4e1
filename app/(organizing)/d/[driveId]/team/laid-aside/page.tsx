import { Archive } from 'lucide-react'
import { notFound } from 'next/navigation'
import { getFormatter, getTranslations } from 'next-intl/server'
import { LaidAsideCard } from '@/components/drives/laid-aside-card'
import { WithMessages } from '@/components/shell/with-messages'
import { EmptyState } from '@/components/ui/empty-state'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { requireViewer } from '@/lib/access/current-viewer'
import { onCommittee } from '@/lib/access/roles'
import { rolesIn } from '@/lib/access/viewer'
import { getLaidAside } from '@/lib/drives/queries/laid-aside'
import { dropLaidAsideAction, releaseLaidAsideAction } from './actions'

type Props = { params: Promise<{ driveId: string }> }

/** What phones sent after they were taken away. The committee sees that it is there; who keeps the data decides. */
export default async function LaidAsidePage({ params }: Props) {
  const viewer = await requireViewer()
  const { driveId } = await params
  const mine = rolesIn(viewer, driveId)
  if (!onCommittee(mine)) notFound()
  const entries = await getLaidAside(viewer, driveId)
  const t = await getTranslations('drives.laidAside')
  const format = await getFormatter()
  const moment = (date: Date) =>
    format.dateTime(date, { dateStyle: 'medium', timeStyle: 'short', timeZone: viewer.timeZone })
  const day = (date: Date) => format.dateTime(date, { dateStyle: 'medium', timeZone: viewer.timeZone })

  return (
    <Page width="words">
      <PageHeader
        title={t('title')}
        context={t('context')}
        back={{ href: `/d/${driveId}/team`, label: t('back') }}
      />
      {entries.length === 0 ? (
        <EmptyState icon={<Archive aria-hidden />} title={t('none')}>
          {t('noneText')}
        </EmptyState>
      ) : (
        <WithMessages of={['access', 'drives']}>
          <ul aria-label={t('title')} className="grid gap-3">
            {entries.map(({ itemId, author, name, madeAt, until }) => {
              const kind = name.replaceAll('.', '_')
              return (
                <LaidAsideCard
                  key={itemId}
                  driveId={driveId}
                  itemId={itemId}
                  title={t(t.has(`kind.${kind}`) ? `kind.${kind}` : 'kind.other')}
                  from={t('from', { who: author ?? t('somebody'), when: moment(madeAt) })}
                  until={t('until', { date: day(until) })}
                  mayDecide={mine.includes('data_steward')}
                  release={releaseLaidAsideAction}
                  drop={dropLaidAsideAction}
                />
              )
            })}
          </ul>
        </WithMessages>
      )}
    </Page>
  )
}
