import { UsersRound } from 'lucide-react'
import { notFound } from 'next/navigation'
import { getFormatter, getTranslations } from 'next-intl/server'
import { driveToday } from '@/app/(organizing)/drive-frame'
import { lastTalkInWords } from '@/components/conversations/last-talk-in-words'
import { PickPerson } from '@/components/conversations/pick-person'
import { WithMessages } from '@/components/shell/with-messages'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { requireViewer } from '@/lib/access/current-viewer'
import { rolesIn } from '@/lib/access/viewer'
import { getPeopleToLog } from '@/lib/conversations/queries/people-to-log'
import { findToLogAction } from './actions'

type Props = { params: Promise<{ driveId: string }> }

/** The first tap of a log: with whom. The own list stands first. */
export default async function LogPage({ params }: Props) {
  const viewer = await requireViewer()
  const { driveId } = await params
  if (rolesIn(viewer, driveId).every((role) => role === 'coach')) notFound()
  const t = await getTranslations('conversations.choose')
  const format = await getFormatter()
  const today = await driveToday(viewer, driveId)
  const { people, isAll } = await getPeopleToLog(viewer, driveId)

  return (
    <Page width="words">
      <PageHeader title={t('title')} context={t('context')} />
      {people.length > 0 || !isAll ? (
        <WithMessages of={['conversations.choose']}>
          <PickPerson
            driveId={driveId}
            people={people.map((person) => ({
              ...person,
              last: lastTalkInWords(t, format, { ...person, today }),
            }))}
            today={today}
            findMore={isAll ? null : findToLogAction.bind(null, driveId)}
          />
        </WithMessages>
      ) : (
        <EmptyState
          title={t('empty.title')}
          icon={<UsersRound aria-hidden />}
          action={
            <LinkButton kind="primary" href={`/d/${driveId}/people/new`}>
              {t('empty.action')}
            </LinkButton>
          }
        >
          {t('empty.text')}
        </EmptyState>
      )}
    </Page>
  )
}
