import 'server-only'
import { v7 } from 'uuid'
import type { z } from 'zod'
import { type CommandContext, defineCommand } from '@/lib/command/define-command'
import type { ViewerTx } from '@/lib/db/as-viewer'
import type { Sql } from '@/lib/db/sql'
import { success } from '@/lib/result'
import { MOST_PLACES, notThereYet, readPlaceLines } from '../places/place-lines'
import { type PlaceWords, placeWordsRow } from '../places/place-words'
import { refuseAddPlaces } from '../places/policy'
import { AddCallPlaces, AddSeedPlaces } from '../places/schema'
import { placesKey } from '../queries/places-key'

/** Puts places on the list of a call of the network. What is on it already is not put there twice. */
export const addSeedPlaces = defineCommand({
  name: 'seed_place.add',
  scope: 'network',
  input: AddSeedPlaces,
  subject: 'seed',
  load: ({ seedId }, { tx }) => listOf(tx, seedId, null),
  refuse: (_viewer, list) => refuseAddPlaces(list),
  run: (input, list, context) => add(input, null, list, context),
})

/** The same for a call of a committee, whose list nobody else sees. */
export const addCallPlaces = defineCommand({
  name: 'call_place.add',
  scope: 'drive',
  input: AddCallPlaces,
  subject: 'seed',
  load: ({ seedId, driveId }, { tx }) => listOf(tx, seedId, driveId),
  refuse: (_viewer, list) => refuseAddPlaces(list),
  run: ({ driveId, ...input }, list, context) => add(input, driveId, list, context),
})

type PlaceList = { kind: string; isClosed: boolean; places: number; there: string[] }

async function listOf(
  { sql, vault }: ViewerTx,
  seedId: string,
  driveId: string | null,
): Promise<PlaceList | null> {
  const [seed] = await sql<{ kind: string; isClosed: boolean }>`
    select s.kind, s.closed_at is not null as "isClosed" from seed s join app.calls_of(${driveId}) c on c.seed_id = s.id
    where s.id = ${seedId} and c.from_group = ${driveId !== null}`
  if (!seed) return null
  const rows = await sql<{ id: string; words: Buffer }>`
    select id, words from seed_target where seed_id = ${seedId} and removed_at is null`
  const there = rows.map(
    ({ id, words }) => vault.open<PlaceWords>(placesKey(driveId), placeWordsRow(id), words).place,
  )
  return { ...seed, places: there.length, there }
}

async function add(
  { seedId, lines, recordIds }: z.infer<typeof AddSeedPlaces>,
  driveId: string | null,
  { there }: PlaceList,
  { tx, vault, viewer, now }: CommandContext,
) {
  const wanted = [...readPlaceLines(lines), ...(await placesOfRecords(tx.sql, recordIds))]
  const places = notThereYet(there, wanted).slice(0, MOST_PLACES - there.length)
  const rows = places.map((place) => {
    const id = v7()
    return { id, words: vault.seal(placesKey(driveId), placeWordsRow(id), { place, note: '' }) }
  })
  await tx.sql`
    insert into seed_target (id, seed_id, words, made_by, made_at)
    select id, ${seedId}, words, ${viewer.userId}, ${now}
    from unnest(${rows.map(({ id }) => id)}::uuid[], ${rows.map(({ words }) => words)}::bytea[]) as x (id, words)`
  return success({ seedId, added: rows.length, leftOut: wanted.length - rows.length })
}

async function placesOfRecords(sql: Sql, recordIds: readonly string[]): Promise<string[]> {
  const rows = await sql<{ place: string }>`
    select left(concat_ws(', ', employer_name, nullif(city, ''), nullif(state, '')), 160) as place
    from public_record where id = any(${recordIds}::uuid[]) order by state, city, employer_name, id`
  return rows.map(({ place }) => place)
}
