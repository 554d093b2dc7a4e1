import { TripPage } from '@/app/(network)/trip-page'

type Props = { params: Promise<{ seedId: string }>; searchParams: Promise<{ mine?: string }> }

/** The paper for a trip to the places of a call of the network. */
export default async function NetworkTripPage({ params, searchParams }: Props) {
  const { seedId } = await params
  const { mine } = await searchParams
  return <TripPage seedId={seedId} driveId={null} calls="/network/calls" onlyMine={mine} />
}
