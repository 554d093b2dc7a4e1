import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { saveDemand } from '@/lib/actions/commands/save-demand'
import { getCoverageMap } from '@/lib/coverage/queries/coverage-map'
import { asViewer } from '@/lib/db/as-viewer'
import { setPlaces } from '@/lib/workers/commands/set-places'
import { addEmployer } from '@/lib/workplaces/commands/add-employer'
import { chooseEmployerPath } from '@/lib/workplaces/commands/choose-employer-path'
import { endEmployer } from '@/lib/workplaces/commands/end-employer'
import { renameEmployer } from '@/lib/workplaces/commands/rename-employer'
import { getEmployers } from '@/lib/workplaces/queries/employers'
import { newUser } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'
import { openScenarioShop } from './scenario-shop'

const { owner } = await openTestDatabase()
const { session } = await newUser(owner)
const shop = await openScenarioShop(session, 'OAK-16')
const { driveId } = shop
const BEGAN = '2026-10-01'
const SWITCHED = '2026-11-02'
const later = new Date('2026-11-10T17:00:00Z')

/** One building, four areas, six contractors. Two share the ramp, two the gates; cabin and fuel have one each. */
const [ramp = '', cabin = '', fuel = '', gates = ''] = await shop.draw(
  { departments: ['Ramp', 'Cabin', 'Fuel', 'Gates'], shifts: [] },
  BEGAN,
)
for (const [cellId, people] of [
  [ramp, 40],
  [cabin, 20],
  [fuel, 10],
  [gates, 30],
] as const)
  await shop.estimate(people, BEGAN, cellId)
const FIRMS = ['Aero', 'Borealis', 'Cirrus', 'Delta', 'Egret', 'Falcon']
const firms: string[] = []
for (const name of FIRMS) {
  const employerId = v7()
  firms.push(employerId)
  await shop.run(addEmployer, BEGAN, { employerId, linkId: v7(), name, fromOn: BEGAN })
}
const [aero = '', borealis = '', cirrus = '', delta = '', egret = '', falcon = ''] = firms
const crews: [employerId: string, cellId: string, people: number][] = [
  [aero, ramp, 10],
  [borealis, ramp, 6],
  [cirrus, cabin, 8],
  [delta, fuel, 4],
  [egret, gates, 5],
  [falcon, gates, 3],
]
const people = new Map<string, string[]>()
for (const [employerId, cellId, size] of crews) {
  const crew = await shop.chart(size, BEGAN)
  people.set(employerId, crew)
  for (const workerId of crew)
    await shop.run(setPlaces, BEGAN, {
      ...{ workerId, fromOn: BEGAN, places: [{ placementId: v7(), cellId, employerId }] },
    })
}
const [mo = '', ...aeros] = people.get(aero) ?? []
await shop.rate(mo, 2, 'answered_ask', '2026-10-20')
await shop.talk(mo, '2026-10-20')
for (const workerId of aeros.slice(0, 3)) await shop.rate(workerId, 2, 'answered_ask', '2026-10-20')
await shop.run(setPlaces, SWITCHED, {
  workerId: mo,
  fromOn: SWITCHED,
  places: [
    { placementId: v7(), cellId: cabin, employerId: cirrus },
    { placementId: v7(), cellId: gates, employerId: cirrus },
  ],
})

const byFirm = async (asked: Parameters<typeof getCoverageMap>[3] = null) => {
  const map = await getCoverageMap(session, driveId, later, asked, {
    ...{ side: 'employer', measure: 'talkedTo', issueId: null },
  })
  const rows = map?.grid.rows.map(({ labelId, total: { coverage } }) => [
    labelId === null ? null : map.labels.names.get(labelId),
    coverage.named.count,
    coverage.named.of,
    coverage.supporters.count,
  ])
  return { map, rows: rows?.toSorted((a, b) => String(a[0]).localeCompare(String(b[0]))) }
}

test('scenario 16: coverage by employer counts people where they work, with a share only where one firm has the area', async () => {
  const { rows, map } = await byFirm()
  expect(rows).toEqual([
    ['Aero', 9, null, 3],
    ['Borealis', 6, null, 0],
    ['Cirrus', 9, 20, 1],
    ['Delta', 4, 10, 0],
    ['Egret', 5, null, 0],
    ['Falcon', 3, null, 0],
  ])
  expect(map?.firms).toBe(6)
})

test('scenario 16: coverage of the building is of everybody in it, once each, whatever firm', async () => {
  const map = await getCoverageMap(session, driveId, later, null, {
    ...{ side: 'building', measure: 'talkedTo', issueId: null },
  })
  expect(map?.grid.rows).toHaveLength(1)
  expect(map?.grid.rows[0]?.total.coverage.named).toMatchObject({ count: 36, of: 100, share: 0.36 })
  expect(map?.coverage.whole.named).toMatchObject({ count: 36, of: 100 })
})

test('scenario 16: Mo went from one firm to another and keeps the history; the day before is right still', async () => {
  const { rows } = await byFirm({ day: '2026-11-01', by: 'now' })
  expect(rows?.[0]).toEqual(['Aero', 10, null, 4])
  expect(rows?.[2]).toEqual(['Cirrus', 8, 20, 0])
  const history = await asViewer(
    session,
    (tx) => tx.sql`
      select p.employer_id as firm, p.is_primary as main, p.from_on::text as since, p.until_on::text as until from placement p
      where p.drive_id = ${driveId} and p.worker_id = ${mo} and p.replaced_at is null order by p.from_on, p.is_primary desc`,
  )
  expect(history).toEqual([
    { firm: aero, main: true, since: BEGAN, until: SWITCHED },
    { firm: cirrus, main: true, since: SWITCHED, until: null },
    { firm: cirrus, main: false, since: SWITCHED, until: null },
  ])
  const talks = await asViewer(
    session,
    (tx) =>
      tx.sql`select happened_on::text as day from one_on_one where drive_id = ${driveId} and worker_id = ${mo}`,
  )
  expect(talks).toEqual([{ day: '2026-10-20' }])
})

test('scenario 16: each firm has its own path to recognition, the others that of the whole', async () => {
  for (const [employerId, path] of [
    [aero, 'nlrb_election'],
    [delta, 'voluntary'],
  ])
    await shop.run(chooseEmployerPath, SWITCHED, { employerId, attributeId: v7(), path, fromOn: SWITCHED })
  const employers = await getEmployers(session, driveId)
  expect(employers.map(({ name, path }) => [name, path])).toEqual([
    ['Aero', 'nlrb_election'],
    ['Borealis', null],
    ['Cirrus', null],
    ['Delta', 'voluntary'],
    ['Egret', null],
    ['Falcon', null],
  ])
})

test('scenario 16: a firm can be put right and ended; who worked for it stays known', async () => {
  await shop.run(renameEmployer, SWITCHED, { employerId: falcon, name: 'Falcon Gate Services', version: 1 })
  await shop.run(endEmployer, SWITCHED, { employerId: falcon, untilOn: SWITCHED })
  const employers = await getEmployers(session, driveId)
  expect(employers.at(-1)).toMatchObject({ name: 'Falcon Gate Services', untilOn: SWITCHED })
  expect((await byFirm()).rows?.find(([name]) => name === 'Falcon Gate Services')).toEqual([
    ...['Falcon Gate Services', 3, null, 0],
  ])
})

test('scenario 16: what is asked for is asked together: a demand is the drive’s and no firm’s', async () => {
  await shop.run(saveDemand, SWITCHED, {
    ...{
      demandId: v7(),
      version: 0,
      text: 'Same pay for the same work',
      targetKind: 'employer',
      raisedOn: SWITCHED,
    },
  })
  const demands = await asViewer(
    session,
    (tx) => tx.sql`select to_jsonb(d) as row from demand d where d.drive_id = ${driveId}`,
  )
  expect(demands).toHaveLength(1)
  expect(Object.keys((demands[0] as { row: object }).row)).not.toContain('employer_id')
})
