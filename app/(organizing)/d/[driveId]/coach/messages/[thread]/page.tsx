import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ThreadPage } from '@/app/(coaching)/thread-page'
import { isThread } from '@/lib/coaching/thread'

type Props = { params: Promise<{ driveId: string; thread: string }> }

/** What the committee and its coach, or the coordination, write to each other. */
export default async function DriveThreadPage({ params }: Props) {
  const { driveId, thread } = await params
  if (!isThread(thread)) notFound()
  const t = await getTranslations('coaching.group')
  return (
    <ThreadPage driveId={driveId} thread={thread} back={{ href: `/d/${driveId}/coach`, label: t('title') }} />
  )
}
