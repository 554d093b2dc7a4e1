import { PlacesPage } from '@/app/(network)/places-page'

type Props = {
  params: Promise<{ seedId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The places of a call of the network. */
export default async function NetworkPlacesPage({ params, searchParams }: Props) {
  const { seedId } = await params
  return <PlacesPage seedId={seedId} driveId={null} calls="/network/calls" query={await searchParams} />
}
