import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { execute } from '@/lib/command/execute'
import { addUnknownVoters } from '@/lib/law/commands/add-unknown-voters'
import { bringVoterList } from '@/lib/law/commands/bring-voter-list'
import { disputeVoter } from '@/lib/law/commands/dispute-voter'
import { settleVoter } from '@/lib/law/commands/settle-voter'
import { getVoterList } from '@/lib/law/queries/voter-list'
import { addWorkers } from '@/lib/workers/commands/add-workers'
import { judgeUnit } from '@/lib/workers/commands/judge-unit'
import { READ_ENOUGH } from '@/lib/workers/queries/may-show-names'
import { newUser } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'
import { openScenarioShop } from './scenario-shop'

const { owner } = await openTestDatabase()
const { session } = await newUser(owner)
const shop = await openScenarioShop(session, 'OAK-12')
const { driveId } = shop
const BEGAN = '2026-10-01'
const RECEIVED = '2026-11-03'
const later = new Date(`${RECEIVED}T18:00:00Z`)

const FIRST = ['Amara', 'Björn', 'Chen', 'Dolores', 'Efua', 'Farid', 'Grethe', 'Hiro', 'Imani', 'Jorge']
const LAST = [
  ...['Abara', 'Brandt', 'Castillo', 'Dvorak', 'Eze', 'Fonseca', 'Gupta', 'Hansen', 'Ibarra', 'Jansson'],
  ...[
    'Kowalski',
    'Lindqvist',
    'Mbeki',
    'Nakamura',
    'Okafor',
    'Petrov',
    'Quiroga',
    'Rossi',
    'Sandoval',
    'Tanaka',
  ],
  ...['Ueda', 'Vargas', 'Wiśniewski', 'Xu', 'Yilmaz', 'Zapata', 'Achterberg', 'Bianchi', 'Cohen', 'Dubois'],
  ...['Engel', 'Friis', 'Guzmán', 'Horvath', 'Iyer', 'Jovanović', 'Kim', 'Larsen', 'Moreau'],
]
const everybody = LAST.flatMap((last) => FIRST.map((first) => ({ first, last, nick: null })))
const ours = everybody.slice(0, 383).map((name) => ({ workerId: v7(), name }))
/** Whom the company's list leaves out. */
const left = ours.slice(-9)
const STRANGERS_FIRST = [
  'Wulfgang',
  'Xiomara',
  'Tsegaye',
  'Siobhan',
  'Ngozi',
  'Ruaridh',
  'Bukola',
  'Yevgenia',
]
const STRANGERS_LAST = ['Oyelaran', 'Mac Giolla', 'Prendergast', 'Tchaikovskaya', 'Vandersloot']
const strangers = STRANGERS_LAST.flatMap((last) => STRANGERS_FIRST.map((first) => ({ first, last }))).slice(
  0,
  38,
)
const listed = [...ours.slice(0, -9).map(({ name }) => name), ...strangers]

for (let from = 0; from < ours.length; from += 50)
  await shop.run(addWorkers, BEGAN, { cellId: null, people: ours.slice(from, from + 50) })
const supervisors = ours.slice(0, 4)
await shop.run(judgeUnit, BEGAN, {
  people: supervisors.map(({ workerId }) => ({ workerId, judgementId: v7() })),
  ...{ judgement: 'disputed', reason: 'supervisor', onDate: BEGAN },
})

const listId = v7()
const bring = (lines: readonly { first: string; last: string }[], id = v7()) => {
  const text = ['First name,Last name,Shift', ...lines.map(({ first, last }) => `${first},${last},Day`)]
  return shop.run(bringVoterList, RECEIVED, {
    ...{
      listId: id,
      origin: 'pasted',
      receivedOn: RECEIVED,
      electionOn: '2026-11-20',
      expiresOn: '2026-12-04',
    },
    content: Buffer.from(text.join('\n')).toString('base64'),
  })
}
const page = async (as = session) => {
  const seen = await getVoterList(as, driveId, later)
  if (!seen || seen === READ_ENOUGH) throw new Error('The list is not shown')
  return seen
}

test('scenario 12: 412 lines, of which 38 are unknown, 9 of ours are missing and 4 may be supervisors', async () => {
  await bring(listed, listId)
  const { list } = await page()
  expect(list).toMatchObject({ lines: 412, receivedOn: RECEIVED, expiresOn: '2026-12-04' })
  expect(list?.counts).toEqual({
    ...{ both: 374, theirsOnly: 38, oursOnly: 9, notVoters: 4, toDecide: 0, setAside: 0 },
  })
  expect(list?.oursOnly.map(({ workerId }) => workerId).toSorted()).toEqual(
    left.map(({ workerId }) => workerId).toSorted(),
  )
  const { rows } = await owner.query('select count(*)::int as people from worker where drive_id = $1', [
    driveId,
  ])
  expect(rows).toEqual([{ people: 383 }])
})

test('scenario 12: a note against a vote stays a note; whoever has none comes onto the chart, in an area, once', async () => {
  const unknown = (await page()).list?.open.filter(({ state }) => state === 'unknown') ?? []
  await shop.run(disputeVoter, RECEIVED, { voterId: unknown[0]?.voterId, dispute: 'left' })
  expect(await shop.run(addUnknownVoters, RECEIVED, { listId })).toMatchObject({ added: 37 })
  expect(await shop.run(addUnknownVoters, RECEIVED, { listId })).toMatchObject({ added: 0 })
  const { rows } = await owner.query(
    `select count(*)::int as people, count(cell_id)::int as placed from worker_state where drive_id = $1 and active and worker_id not in
      (select id from worker where import_id is null)`,
    [driveId],
  )
  expect(rows).toEqual([{ people: 37, placed: 37 }])
  expect((await page()).list?.counts).toMatchObject({ both: 411, theirsOnly: 1, oursOnly: 9 })
})

test('two lines cannot be one person', async () => {
  const line = (await page()).list?.open.find(({ state }) => state === 'unknown')
  const result = await execute(settleVoter, session, {
    commandId: v7(),
    input: { driveId, voterId: line?.voterId, as: { state: 'matched', workerId: ours[10]?.workerId } },
  })
  expect(result).toMatchObject({
    ok: false,
    error: { fields: { workerId: [{ key: 'voters.refused.another_line' }] } },
  })
})

test('a line without a name refuses the whole list by its row, and the list that was there stays', async () => {
  const result = await execute(bringVoterList, session, {
    commandId: v7(),
    input: {
      ...{
        driveId,
        listId: v7(),
        origin: 'pasted',
        receivedOn: RECEIVED,
        electionOn: null,
        expiresOn: '2026-12-04',
      },
      content: Buffer.from('First name,Last name,Phone\nIda,Wells,\n,,2025550123\n').toString('base64'),
    },
  })
  expect(result).toMatchObject({ ok: false, error: { reason: { params: { row: 3 } } } })
  expect((await page()).list?.listId).toBe(listId)
})

test('scenario 12: on its last day the words of every line are gone, the counts stay', async () => {
  const words = async () =>
    (await owner.query('select count(words)::int as lines from voter where list_id = $1', [listId])).rows[0]
  expect(await words()).toEqual({ lines: 412 })
  await owner.query(`select app.job_voter_lists('2026-12-03T12:00:00Z')`)
  expect(await words()).toEqual({ lines: 412 })
  await owner.query(`select app.job_voter_lists('2026-12-05T12:00:00Z')`)
  expect(await words()).toEqual({ lines: 0 })
  expect((await page()).list).toBeNull()
  const { rows } = await owner.query('select rows from voter_list where id = $1', [listId])
  expect(rows).toEqual([{ rows: 412 }])
})
