import type { PlaceState } from '@/lib/seeding/places/place-state'
import { placeWordsRow } from '@/lib/seeding/places/place-words'
import { placesKey } from '@/lib/seeding/queries/places-key'
import { networkKey } from '@/lib/vault/key-name'
import type { SeededDrive } from './seeded-drive'
import { dayAgo, momentAgo, type Seeding, sealed } from './seeding'

type PlaceStory = { place: string; state: PlaceState; ago?: number; note?: string; mine?: true }

/** Stores of the firm of the demo's public call that nobody there knows yet. */
const STORES: readonly PlaceStory[] = [
  { place: 'Copper Kettle, Canal St', state: 'interested', ago: 6, note: 'Quiet after nine in the evening.' },
  { place: 'Copper Kettle, Elm St', state: 'not_now', ago: 6 },
  { place: 'Copper Kettle, Ferry Plaza', state: 'to_visit', mine: true },
  { place: 'Copper Kettle, Depot Rd', state: 'to_visit' },
]
const DOCKS: readonly PlaceStory[] = [
  {
    place: 'Parcel hub at the airport',
    state: 'visited',
    ago: 9,
    note: 'Shifts change at ten, by the back gate.',
  },
  { place: 'Cold store, Quay 4', state: 'to_visit' },
]

/** Adds two calls that are carried to places by hand: one of the network, one of a committee. */
export function writePlaces(seeding: Seeding, users: Record<string, string>, warehouse: SeededDrive): void {
  addList(seeding, STORES, {
    ...{ driveId: null, slug: 'kettletrip', industry: 'food', madeBy: users.ingrid, visitor: users.milo },
    ...{ title: 'Your store next: one evening, one talk', firm: 'Copper Kettle Coffee' },
  })
  addList(seeding, DOCKS, {
    ...{ driveId: warehouse.id, slug: 'n1ghtdqcks', industry: 'warehouse' },
    ...{ madeBy: warehouse.stewardId, visitor: warehouse.stewardId },
    ...{ title: 'Nights on the docks: start here', firm: '' },
  })
}

type List = {
  driveId: string | null
  slug: string
  industry: string
  madeBy: string | undefined
  visitor: string | undefined
  title: string
  firm: string
}

function addList(
  seeding: Seeding,
  places: readonly PlaceStory[],
  { driveId, slug, industry, madeBy, visitor, title, firm }: List,
): void {
  const { rows, random } = seeding
  const seedId = random.id()
  const made_at = momentAgo(seeding, 10)
  rows.add('seed', {
    ...{ id: seedId, slug, kind: 'clean_play', locale: 'en', industry, from_drive_id: driveId },
    words: sealed(seeding, networkKey, 'seed', seedId, { title, firm, place: '', text: '' }),
    ...{ made_by: madeBy, made_at },
  })
  for (const { place, state, ago, note = '', mine } of places) {
    const id = random.id()
    rows.add('seed_target', {
      ...{ id, seed_id: seedId, version: 1, state, made_by: madeBy, made_at },
      words: sealed(seeding, placesKey(driveId), placeWordsRow(id).table, id, { place, note }),
      visited_on: ago === undefined ? null : dayAgo(seeding, ago),
      taken_by: mine ? visitor : null,
    })
  }
}
