import { ReviewPage } from '@/app/(coaching)/review-page'

type Props = { params: Promise<{ driveId: string }> }

/** The review of one drive for its coach. */
export default async function CoachReviewPage({ params }: Props) {
  const { driveId } = await params
  return <ReviewPage driveId={driveId} back={{ href: `/coaching/d/${driveId}` }} />
}
