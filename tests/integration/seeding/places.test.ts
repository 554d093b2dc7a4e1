import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { loadViewer } from '@/lib/access/load-viewer'
import { asViewer } from '@/lib/db/as-viewer'
import { addCallPlaces, addSeedPlaces } from '@/lib/seeding/commands/add-places'
import { closeCall } from '@/lib/seeding/commands/change-seed'
import { goToSeedPlace } from '@/lib/seeding/commands/go-to-place'
import { noteCallPlace, noteSeedPlace } from '@/lib/seeding/commands/note-place'
import { removeSeedPlace } from '@/lib/seeding/commands/remove-place'
import { getCleanPlay } from '@/lib/seeding/queries/clean-play'
import { getRecordPlaces } from '@/lib/seeding/queries/record-places'
import { plantSeed } from '@/tests/support/intake-inputs'
import { openOakStreet } from '@/tests/support/oak-street'
import type { SignedIn } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'
import { openFrontDoor } from './front-door'

const { owner } = await openTestDatabase()
const oak = await openOakStreet(owner)
const { ana, cy } = oak.people
const { milo, rosa, ingrid, run, send, call, viewerOf } = await openFrontDoor(owner)
const ofNetwork = await plantSeed(owner, ingrid.userId, { kind: 'clean_play' })
const ofOak = await plantSeed(owner, ana.userId, { kind: 'clean_play', driveId: oak.driveId })

const list = async (by: SignedIn, seedId = ofNetwork.seedId, driveId: string | null = null) =>
  getCleanPlay(await viewerOf(by), seedId, driveId)
const lineOf = async (by: SignedIn, place: string) => {
  const line = (await list(by))?.places.find((one) => one.place === place)
  if (!line) throw new Error(`${place} is not on the list`)
  return line
}

test('many lines at once become places, once each, whoever puts them there', async () => {
  const { seedId } = ofNetwork
  expect(await run(ingrid, addSeedPlaces, { seedId, lines: 'Main St\nElm St\nmain st' })).toMatchObject({
    ok: true,
    value: { added: 2, leftOut: 0 },
  })
  expect(await run(milo, addSeedPlaces, { seedId, lines: 'Elm St\nDock Rd' })).toMatchObject({
    ok: true,
    value: { added: 1, leftOut: 1 },
  })
  expect((await list(milo))?.places.map(({ place }) => place)).toEqual(['Dock Rd', 'Elm St', 'Main St'])
  expect(await run(milo, addSeedPlaces, { seedId, lines: ' \n ' })).toMatchObject({ ok: false })
  expect(await run(milo, addSeedPlaces, { seedId: call.seedId, lines: 'Main St' })).toMatchObject({
    ok: false,
    error: { code: 'denied', reason: { key: 'places.refused.kind' } },
  })
})

test('somebody goes, says how it went, and two who write at once are told', async () => {
  const { seedId } = ofNetwork
  const { placeId } = await lineOf(milo, 'Main St')
  expect(await run(milo, goToSeedPlace, { seedId, placeId, going: true })).toMatchObject({ ok: true })
  expect(await run(rosa, goToSeedPlace, { seedId, placeId, going: true })).toMatchObject({ ok: false })
  expect((await lineOf(rosa, 'Main St')).taken).toEqual({ mine: false, name: null })

  const said = { state: 'interested', visitedOn: '2026-11-20', note: 'Quiet after nine.' }
  expect(await run(milo, noteSeedPlace, { seedId, placeId, version: 1, ...said })).toMatchObject({ ok: true })
  expect(await run(rosa, noteSeedPlace, { seedId, placeId, version: 1, ...said })).toMatchObject({
    error: { code: 'conflict' },
  })
  expect(await lineOf(rosa, 'Main St')).toMatchObject({ ...said, version: 2 })
  expect((await list(rosa))?.counts).toEqual({ places: 3, visited: 1, interested: 1 })
  const ahead = { ...said, visitedOn: '2999-01-01' }
  expect(await run(milo, noteSeedPlace, { seedId, placeId, version: 2, ...ahead })).toMatchObject({
    error: { fields: { visitedOn: [{ key: 'forms.in_the_future' }] } },
  })
  const noDay = { ...said, visitedOn: null }
  expect(await run(milo, noteSeedPlace, { seedId, placeId, version: 2, ...noDay })).toMatchObject({
    ok: false,
  })
})

test('what was removed comes back as it was', async () => {
  const { seedId } = ofNetwork
  const { placeId } = await lineOf(milo, 'Elm St')
  await run(milo, removeSeedPlace, { seedId, placeId, removed: true })
  expect((await list(milo))?.counts.places).toBe(2)
  await run(milo, removeSeedPlace, { seedId, placeId, removed: false })
  expect(await lineOf(milo, 'Elm St')).toMatchObject({ placeId, state: 'to_visit' })
})

test('places come from the public history of votes, each workplace once with its last vote', async () => {
  const record = async (name: string, key: string, city: string, result: string, on: string) => {
    const id = v7()
    await owner.query(
      `insert into public_record (id, source, case_number, unit_key, kind, employer_name, employer_key, city, state, unions, last_tally_on, result, import_id)
       values ($1, 'nlrb', $2, '', 'RC', $3, $4, $5, 'DE', '{}', $6, $7, $1)`,
      [id, `04-RC-${id.slice(-6)}`, name, key, city, on, result],
    )
    return id
  }
  await record('Larkspur Foods', 'larkspur foods', 'Dover', 'lost', '2019-03-01')
  const newest = await record('Larkspur Foods', 'larkspur foods', 'Dover', 'won', '2023-05-02')
  await record('Larkspur Foods', 'larkspur foods', 'Lewes', 'lost', '2020-01-15')
  const found = await getRecordPlaces(milo.session, { employer: 'larkspur', city: null, state: 'DE' })
  expect(found).toEqual([
    { recordId: newest, place: 'Larkspur Foods, Dover, DE', result: 'won', lastTallyOn: '2023-05-02' },
    expect.objectContaining({ place: 'Larkspur Foods, Lewes, DE', result: 'lost' }),
  ])
  expect(await getRecordPlaces(milo.session, { employer: null, city: null, state: null })).toEqual([])
  const recordIds = found.map(({ recordId }) => recordId)
  await run(milo, addSeedPlaces, { seedId: ofNetwork.seedId, recordIds })
  expect((await list(milo))?.places.map(({ place }) => place)).toContain('Larkspur Foods, Lewes, DE')
})

test('answers are counted for the call as a whole, from five on, and to no committee', async () => {
  await owner.query('update seed set slug = $1 where id = $2', [`x${call.slug.slice(1)}`, call.seedId])
  await owner.query('update seed set slug = $1 where id = $2', [call.slug, ofNetwork.seedId])
  for (let one = 0; one < 4; one++) await send({ about: `${one}` })
  expect((await list(milo))?.answers ?? null).toBeNull()
  await send({ about: 'five' })
  expect((await list(milo))?.answers).toBe(5)
  const viewer = await loadViewer(ana.session)
  expect(viewer && (await getCleanPlay(viewer, ofOak.seedId, oak.driveId))?.answers).toBeNull()
})

test('where a committee goes is for the committee: under its key, and no row for anybody else', async () => {
  const { seedId } = ofOak
  const { driveId } = oak
  expect(await run(ana, addCallPlaces, { driveId, seedId, lines: 'Night dock of Riverside' })).toMatchObject({
    ok: true,
  })
  const mine = await list(ana, seedId, driveId)
  const line = mine?.places[0]
  expect(line).toMatchObject({ place: 'Night dock of Riverside', taken: null })
  const said = { state: 'not_now', visitedOn: '2026-11-20', note: '' }
  expect(
    await run(ana, noteCallPlace, { driveId, seedId, placeId: line?.placeId, version: 1, ...said }),
  ).toMatchObject({ ok: true })
  for (const other of [milo, ingrid, cy]) {
    expect(await list(other, seedId, driveId)).toBeNull()
    expect(await list(other, seedId)).toBeNull()
    const rows = await asViewer(
      other.session,
      ({ sql }) => sql`select id from seed_target where seed_id = ${seedId}`,
    )
    expect(rows).toEqual([])
  }
  expect(await run(milo, addSeedPlaces, { seedId, lines: 'Main St' })).toMatchObject({ ok: false })
  await run(ana, closeCall, { driveId, seedId, closed: true })
  expect(await run(ana, addCallPlaces, { driveId, seedId, lines: 'Main St' })).toMatchObject({
    error: { reason: { key: 'places.refused.closed' } },
  })
})

test('the coordination cannot read which committee made a call, nor who', async () => {
  for (const column of ['from_drive_id', 'made_by'])
    await expect(
      asViewer(ingrid.session, ({ sql }) =>
        column === 'made_by' ? sql`select made_by from seed` : sql`select from_drive_id from seed`,
      ),
    ).rejects.toThrow(/permission denied/)
  const rows = await asViewer(ingrid.session, ({ sql }) => sql`select * from app.calls_of(${oak.driveId})`)
  expect(rows).toEqual([])
})
