import { Vote } from 'lucide-react'
import { notFound } from 'next/navigation'
import { getFormatter, getTranslations } from 'next-intl/server'
import { PlanElection } from '@/components/bodies/plan-election'
import { WithMessages } from '@/components/shell/with-messages'
import { Chip } from '@/components/ui/chip'
import { EmptyState } from '@/components/ui/empty-state'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { requireViewer } from '@/lib/access/current-viewer'
import { getElections } from '@/lib/bodies/queries/elections'
import { isDriveId } from '@/lib/drives/drive-id'
import { dayInWords } from '@/lib/i18n/day-in-words'
import { planElectionAction } from './actions'

/** Elections inside unions that the committee plans for. */
export default async function ElectionsPage({ params }: { params: Promise<{ driveId: string }> }) {
  const viewer = await requireViewer()
  const { driveId } = await params
  const found = isDriveId(driveId) ? await getElections(viewer, driveId) : null
  if (!found) notFound()
  const t = await getTranslations('elections')
  const format = await getFormatter()
  return (
    <Page width="words">
      <PageHeader
        title={t('title')}
        context={t('context')}
        back={{ href: `/d/${driveId}/strategy`, label: t('back') }}
        action={
          <WithMessages of={['elections']}>
            <PlanElection driveId={driveId} action={planElectionAction} />
          </WithMessages>
        }
      />
      {found.list.length === 0 ? (
        <EmptyState title={t('none.title')} icon={<Vote aria-hidden />}>
          {t('none.text')}
        </EmptyState>
      ) : (
        <List label={t('title')}>
          {found.list.map(({ electionId, name, electorate, electorateSize, ballotOn, countedOn }) => (
            <ListRow
              key={electionId}
              href={`/d/${driveId}/elections/${electionId}`}
              title={name}
              context={t('line', {
                ...{ electorate, voters: electorateSize },
                date: dayInWords(format, ballotOn, found.today),
              })}
              chips={countedOn && <Chip>{t('counted')}</Chip>}
            />
          ))}
        </List>
      )}
    </Page>
  )
}
