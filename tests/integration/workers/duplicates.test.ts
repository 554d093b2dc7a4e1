import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { addTestWorker, openOakStreet } from '@/tests/support/oak-street'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const { execute } = await import('@/lib/command/execute')
const { mergeWorkers } = await import('@/lib/workers/commands/merge-workers')
const { logTimeTogether } = await import('@/lib/conversations/commands/log-time-together')
const { getDuplicates, getLookalikes, getPair } = await import('@/lib/workers/queries/duplicates')
const { getMergedPeople } = await import('@/lib/workers/queries/merged-people')
const { getKeptPerson } = await import('@/lib/workers/queries/kept-person')
const { getWorkerOfCode } = await import('@/lib/workers/queries/worker-of-code')

const oak = await openOakStreet(owner)
const { driveId } = oak
const { ana, bo, dee, flo } = oak.people
const add = (name: string) => addTestWorker(ana.session, driveId, { name, cellId: null })
const [one, other] = [await add('Ñusta Quispe'), await add('Nusta Quispe')]

test('a suggestion is found from either side, and by whoever wants to compare two', async () => {
  expect(await getLookalikes(ana.session, driveId, one.id)).toMatchObject([
    { workerId: one.id },
    { workerId: other.id },
  ])
  expect(await getLookalikes(ana.session, driveId, other.id)).toMatchObject([
    { workerId: other.id },
    { workerId: one.id },
  ])
  expect(await getPair(ana.session, driveId, { one: other.id, other: one.id })).toMatchObject({
    ...{ verdict: 'chosen', seenTogether: false, reasons: ['accents', 'same_name'] },
  })
  expect(await getPair(ana.session, driveId, { one: one.id, other: oak.stranger.id })).toBeNull()
})

test('a coach and somebody of another workplace are suggested nobody', async () => {
  for (const { session } of [dee, flo])
    expect(await getDuplicates(session, driveId)).toEqual({ pairs: [], inAll: 0 })
})

test('two who sat at one table are not suggested, and whoever compares them is told', async () => {
  const [here, there] = [await add('Itzel Canul'), await add('Itzel Canul P.')]
  const found = async () => {
    const duplicates = await getDuplicates(ana.session, driveId)
    return (
      duplicates !== 'read_enough' &&
      duplicates.pairs.some((pair) => [pair.one, pair.other].some((side) => side.workerId === here.id))
    )
  }
  expect(await found()).toBe(true)
  const input = {
    driveId,
    timeTogetherId: v7(),
    kind: 'meal',
    workerIds: [here.id, there.id],
    happenedAt: new Date().toISOString(),
  }
  expect(await execute(logTimeTogether, ana.session, { commandId: v7(), input })).toMatchObject({ ok: true })
  expect(await found()).toBe(false)
  expect(await getPair(ana.session, driveId, { one: here.id, other: there.id })).toMatchObject({
    seenTogether: true,
  })
})

test('the address and the code of a merged person lead to the one kept', async () => {
  const [kept, merged] = [await add('Xóchitl Sol'), await add('Xochitl Sol')]
  const input = { driveId, mergeId: v7(), keptWorkerId: kept.id, mergedWorkerId: merged.id }
  await execute(mergeWorkers, ana.session, { commandId: v7(), input })
  expect(await getKeptPerson(ana.session, driveId, merged.id)).toBe(kept.id)
  expect(await getKeptPerson(ana.session, driveId, kept.id)).toBeNull()
  expect(await getKeptPerson(flo.session, driveId, merged.id)).toBeNull()
  expect(await getWorkerOfCode(ana.session, driveId, merged.code)).toBe(kept.id)
  expect(await getWorkerOfCode(ana.session, driveId, kept.code)).toBe(kept.id)
  expect(await getMergedPeople(ana.session, driveId)).toMatchObject([
    { kept: 'Xóchitl Sol', merged: 'Xochitl Sol', since: 0 },
  ])
})

test('whoever has read enough names is shown no more of them here', async () => {
  const many = Array.from({ length: 200 }, () => v7())
  await owner.query(
    'insert into reading (user_id, id, drive_id, at, workers) values ($1, $2, $3, now(), $4)',
    [...[bo.userId, v7(), driveId, many]],
  )
  expect(await getDuplicates(bo.session, driveId)).toBe('read_enough')
  expect(await getPair(bo.session, driveId, { one: one.id, other: other.id })).toBe('read_enough')
  expect(await getLookalikes(bo.session, driveId, one.id)).toBe('read_enough')
  expect(await getMergedPeople(bo.session, driveId)).toBe('read_enough')
})
