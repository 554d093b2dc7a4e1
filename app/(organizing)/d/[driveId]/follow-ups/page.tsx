import { getTranslations } from 'next-intl/server'
import { FollowUpsDue } from '@/components/conversations/follow-ups-due'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { requireViewer } from '@/lib/access/current-viewer'
import { getFollowUpsDue } from '@/lib/conversations/queries/follow-ups-due'
import { closeCommitmentAction } from '../one-on-ones/actions'

type Props = { params: Promise<{ driveId: string }> }

/** Everything that is due for the viewer in this group. */
export default async function FollowUpsPage({ params }: Props) {
  const viewer = await requireViewer()
  const { driveId } = await params
  const t = await getTranslations('conversations.follow')
  const { today, items } = await getFollowUpsDue(viewer, driveId)
  return (
    <Page width="words">
      <PageHeader title={t('title')} context={t('context')} />
      <FollowUpsDue driveId={driveId} today={today} items={items} close={closeCommitmentAction} />
    </Page>
  )
}
