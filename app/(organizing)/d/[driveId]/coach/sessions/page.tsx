import { getTranslations } from 'next-intl/server'
import { SessionsPage } from '@/app/(coaching)/sessions-page'

type Props = { params: Promise<{ driveId: string }> }

/** When the committee talks with its coach. */
export default async function DriveSessionsPage({ params }: Props) {
  const { driveId } = await params
  const t = await getTranslations('coaching.group')
  return <SessionsPage driveId={driveId} back={{ href: `/d/${driveId}/coach`, label: t('title') }} />
}
