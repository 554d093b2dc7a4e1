import { notFound } from 'next/navigation'
import { TripPage } from '@/app/(network)/trip-page'
import { isDriveId } from '@/lib/drives/drive-id'

type Props = {
  params: Promise<{ driveId: string; seedId: string }>
  searchParams: Promise<{ mine?: string }>
}

/** The paper for a trip to the places of a call of a committee. */
export default async function DriveTripPage({ params, searchParams }: Props) {
  const { driveId, seedId } = await params
  const { mine } = await searchParams
  if (!isDriveId(driveId)) notFound()
  return <TripPage seedId={seedId} driveId={driveId} calls={`/d/${driveId}/calls`} onlyMine={mine} />
}
