import { getTranslations } from 'next-intl/server'
import { ThreadPage } from '@/app/(coaching)/thread-page'

type Props = { params: Promise<{ driveId: string }> }

/** What those who look for a coach and the committee of one drive write to each other. */
export default async function CoordinationThreadPage({ params }: Props) {
  const { driveId } = await params
  const t = await getTranslations('coaching.queue')
  return (
    <ThreadPage
      driveId={driveId}
      thread="coordination"
      back={{ href: '/network/queue', label: t('title') }}
    />
  )
}
