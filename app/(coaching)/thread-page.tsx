import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ThreadView } from '@/components/coaching/thread-view'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { requireViewer } from '@/lib/access/current-viewer'
import { getThread } from '@/lib/coaching/queries/thread'
import type { Thread } from '@/lib/coaching/thread'
import { isDriveId } from '@/lib/drives/drive-id'
import * as actions from './thread-actions'

type Props = {
  driveId: string
  thread: Thread
  /** Where the way back leads; it is called by the drive's code where it has no title of its own. */
  back: { href: string; label?: string }
}

/** One thread as any of its sides sees it. */
export async function ThreadPage({ driveId, thread, back }: Props) {
  const viewer = await requireViewer()
  const page = isDriveId(driveId) ? await getThread(viewer, driveId, thread) : null
  if (!page) notFound()
  const t = await getTranslations(`thread.${thread}`)
  return (
    <Page width="words">
      <PageHeader
        title={t('title')}
        context={t('context', { code: page.code })}
        back={{ href: back.href, label: back.label ?? page.code }}
      />
      <ThreadView
        driveId={driveId}
        thread={thread}
        timeZone={viewer.timeZone}
        page={page}
        actions={
          page.side === 'coordination'
            ? { send: actions.sendFromCoordinationAction, see: actions.seeThreadAction, own: null }
            : {
                send: actions.sendMessageAction,
                see: actions.seeThreadAction,
                own: { remove: actions.removeMessageAction, setWay: actions.setContactWayAction },
              }
        }
      />
    </Page>
  )
}
