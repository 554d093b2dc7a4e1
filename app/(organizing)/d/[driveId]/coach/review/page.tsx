import { getTranslations } from 'next-intl/server'
import { ReviewPage } from '@/app/(coaching)/review-page'

type Props = { params: Promise<{ driveId: string }> }

/** What the coach of this drive sees and writes, for its committee. */
export default async function DriveReviewPage({ params }: Props) {
  const { driveId } = await params
  const t = await getTranslations('coaching.group')
  return <ReviewPage driveId={driveId} back={{ href: `/d/${driveId}/coach`, label: t('title') }} />
}
