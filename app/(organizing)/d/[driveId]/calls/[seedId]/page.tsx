import { notFound } from 'next/navigation'
import { PlacesPage } from '@/app/(network)/places-page'
import { isDriveId } from '@/lib/drives/drive-id'

type Props = {
  params: Promise<{ driveId: string; seedId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The places of a call of a committee. */
export default async function DrivePlacesPage({ params, searchParams }: Props) {
  const { driveId, seedId } = await params
  if (!isDriveId(driveId)) notFound()
  return (
    <PlacesPage seedId={seedId} driveId={driveId} calls={`/d/${driveId}/calls`} query={await searchParams} />
  )
}
