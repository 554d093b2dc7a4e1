import 'server-only'
import type { ViewerTx } from '@/lib/db/as-viewer'
import { type PlaceWords, placeWordsRow } from '../places/place-words'
import { placesKey } from '../queries/places-key'

/** A place on the list of a call, as the rules see it. */
export type PlaceFacts = PlaceWords & { takenBy: string | null; version: number; isRemoved: boolean }

/** One place of a call of this group, or of the network where `driveId` is null; `null` if it is not on such a list. */
export async function placeOf(
  { sql, vault }: ViewerTx,
  { seedId, placeId }: { seedId: string; placeId: string },
  driveId: string | null,
): Promise<PlaceFacts | null> {
  const [row] = await sql<Omit<PlaceFacts, keyof PlaceWords> & { words: Buffer }>`
    select p.words, p.version, p.taken_by as "takenBy", p.removed_at is not null as "isRemoved"
    from seed_target p join app.calls_of(${driveId}) c on c.seed_id = p.seed_id
    where p.id = ${placeId} and p.seed_id = ${seedId} and c.from_group = ${driveId !== null}`
  if (!row) return null
  const { words, ...facts } = row
  return { ...facts, ...vault.open<PlaceWords>(placesKey(driveId), placeWordsRow(placeId), words) }
}
