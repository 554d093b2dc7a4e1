import { ThreadPage } from '@/app/(coaching)/thread-page'

type Props = { params: Promise<{ driveId: string }> }

/** What a coach and the committee of one drive write to each other. */
export default async function CoachThreadPage({ params }: Props) {
  const { driveId } = await params
  return <ThreadPage driveId={driveId} thread="coach" back={{ href: `/coaching/d/${driveId}` }} />
}
