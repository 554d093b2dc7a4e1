import 'server-only'
import type { Viewer } from '@/lib/access/viewer'
import { talkersIn } from '@/lib/conversations/queries/drive-talkers'
import { asViewer } from '@/lib/db/as-viewer'
import type { SeedWords } from '@/lib/seeding/intake-kinds'
import type { CleanPlay, PlaceLine } from '@/lib/seeding/places/clean-play'
import { placeCounts } from '@/lib/seeding/places/place-state'
import { type PlaceWords, placeWordsRow } from '@/lib/seeding/places/place-words'
import { FEWEST_COUNTED } from '@/lib/seeding/published-constants'
import { networkKey } from '@/lib/vault/key-name'
import { placesKey } from './places-key'

type Row = Omit<PlaceLine, 'place' | 'note' | 'taken'> & { words: Buffer; takenBy: string | null }
type SeedRow = Pick<CleanPlay, 'seedId' | 'slug' | 'isClosed' | 'answers'> & { words: Buffer }

/** The places of a call of this group, or of the network where `driveId` is null, by name; `null` if it is no such call. */
export function getCleanPlay(
  viewer: Viewer,
  seedId: string,
  driveId: string | null,
): Promise<CleanPlay | null> {
  return asViewer(viewer, async (tx) => {
    const { sql, vault } = tx
    const [seed] = await sql<SeedRow>`
      select s.id as "seedId", s.slug, s.words, s.closed_at is not null as "isClosed", n.answers
      from seed s join app.calls_of(${driveId}) c on c.seed_id = s.id left join app.call_counts(${FEWEST_COUNTED}) n on n.seed_id = s.id
      where s.id = ${seedId} and s.kind = 'clean_play' and c.from_group = ${driveId !== null}`
    if (!seed) return null
    const rows = await sql<Row>`
      select id as "placeId", words, version, state, visited_on as "visitedOn", taken_by as "takenBy"
      from seed_target where seed_id = ${seedId} and removed_at is null`
    const talkers = driveId === null ? [] : await talkersIn(tx, driveId)
    const names = new Map(talkers.map(({ userId, name }) => [userId, name]))
    const places = rows.map(({ words, takenBy, ...row }) => ({
      ...row,
      ...vault.open<PlaceWords>(placesKey(driveId), placeWordsRow(row.placeId), words),
      taken: takenBy === null ? null : { mine: takenBy === viewer.userId, name: names.get(takenBy) || null },
    }))
    const { words, ...call } = seed
    const { title, firm } = vault.open<SeedWords>(networkKey, { table: 'seed', rowId: seedId }, words)
    return {
      ...{ ...call, title, firm },
      places: places.toSorted((a, b) => a.place.localeCompare(b.place)),
      counts: placeCounts(places.map(({ state }) => state)),
    }
  })
}
