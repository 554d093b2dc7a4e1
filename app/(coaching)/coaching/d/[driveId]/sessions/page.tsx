import { SessionsPage } from '@/app/(coaching)/sessions-page'

type Props = { params: Promise<{ driveId: string }> }

/** When a coach talks with one of their groups. */
export default async function CoachSessionsPage({ params }: Props) {
  const { driveId } = await params
  return <SessionsPage driveId={driveId} back={{ href: `/coaching/d/${driveId}` }} />
}
