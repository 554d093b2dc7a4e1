import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { loadViewer } from '@/lib/access/load-viewer'
import type { Viewer } from '@/lib/access/viewer'
import type { ActionReady } from '@/lib/actions/action-ready'
import { assignRole } from '@/lib/actions/commands/assign-role'
import { beginAction } from '@/lib/actions/commands/begin-action'
import { closeAction } from '@/lib/actions/commands/close-action'
import { freeRole } from '@/lib/actions/commands/free-role'
import { planAction } from '@/lib/actions/commands/plan-action'
import { prepareAction } from '@/lib/actions/commands/prepare-action'
import { recordPledges } from '@/lib/actions/commands/record-pledges'
import { withdrawPledges } from '@/lib/actions/commands/withdraw-pledges'
import { getActionReady } from '@/lib/actions/queries/action-ready'
import { getAction } from '@/lib/actions/queries/one-action'
import type { AnyCommand } from '@/lib/command/define-command'
import { execute } from '@/lib/command/execute'
import type { Session } from '@/lib/db/as-viewer'
import { seatOnCommittee } from '@/lib/leaders/commands/seat-on-committee'
import { openOakStreet } from '@/tests/support/oak-street'
import { openTestDatabase } from '@/tests/support/test-database'
import { plan, record, today } from './button-day'

const { owner } = await openTestDatabase()
const { driveId, people, workers } = await openOakStreet(owner)
const { ana, bo, cy, dee } = people
const run = (command: AnyCommand, input: Record<string, unknown>, session: Session = ana.session) =>
  execute(command, session, { commandId: v7(), input: { driveId, ...input } })
const ready = async (testId: string, session: Session = ana.session): Promise<ActionReady> => {
  const read = await getActionReady((await loadViewer(session)) as Viewer, driveId, testId)
  if (read === null || read === 'read_enough') throw new Error('nothing to read')
  return read
}
const pledge = (testId: string, workerIds: readonly string[], session: Session = ana.session) =>
  run(
    recordPledges,
    { testId, entries: workerIds.map((workerId) => ({ pledgeId: v7(), workerId })) },
    session,
  )
const march = v7()
await run(planAction, {
  ...plan(driveId, { testId: march }),
  ...{ kind: 'march_on_boss', goPledged: 3, goCells: 2, route: 'direct' },
})

test('only if 3 people in 2 areas: the app says how many are missing, and the committee goes when it wants', async () => {
  await pledge(march, [workers.dana.id, workers.fay.id])
  expect((await ready(march)).go).toMatchObject({ people: 2, morePeople: 1, reached: false })
  expect(await run(prepareAction, { testId: march, step: 'go', state: 'done' })).toMatchObject({ ok: true })
  expect(
    (await getAction((await loadViewer(ana.session)) as Viewer, driveId, march))?.action.wentAheadAt,
  ).not.toBeNull()
  await run(prepareAction, { testId: march, step: 'go', state: 'open' })
  await pledge(march, [workers.kim.id, workers.dana.id])
  expect((await ready(march)).go).toEqual({ people: 3, cells: 3, morePeople: 0, moreCells: 0, reached: true })
  expect((await ready(march)).pledges).toHaveLength(3)
})

test('a worker leader writes down the own people and sees no sum; a coach sees the sum and codes', async () => {
  expect(await pledge(march, [workers.fay.id], cy.session)).toMatchObject({ ok: false })
  const mine = await ready(march, cy.session)
  expect(mine).toMatchObject({ go: null, roles: [], seats: [] })
  expect(mine.pledges.map(({ called }) => called)).toEqual(['Dana'])
  const coach = await ready(march, dee.session)
  expect(coach.go).toMatchObject({ people: 3 })
  expect(coach.pledges.map(({ called }) => called).toSorted()).toEqual(
    [workers.dana.code, workers.fay.code, workers.kim.code].toSorted(),
  )
})

test('somebody who left does not count any more, and a pledge can be taken back', async () => {
  const { pledges } = await ready(march)
  const [first] = pledges
  await run(withdrawPledges, { testId: march, pledgeIds: [first?.pledgeId] })
  expect((await ready(march)).go).toMatchObject({ people: 2, reached: false })
  await pledge(march, [first?.workerId ?? ''])
})

test('tasks go to people of the committee, and once', async () => {
  await run(seatOnCommittee, { workerId: workers.dana.id, seatId: v7(), change: 'join' })
  const roleId = v7()
  const task = { testId: march, role: 'speaker', workerId: workers.dana.id }
  await run(assignRole, { ...task, roleId })
  await run(assignRole, { ...task, roleId: v7() })
  expect((await ready(march)).roles).toMatchObject([{ role: 'speaker', called: 'Dana' }])
  expect((await ready(march)).seats).toMatchObject([{ called: 'Dana' }])
  await run(freeRole, { roleId })
  expect((await ready(march, bo.session)).roles).toEqual([])
})

test('of a strike no names are kept: those count who signed before it', async () => {
  const signed = v7()
  await run(planAction, { ...plan(driveId, { testId: signed }), kind: 'strike_pledge' })
  await run(beginAction, { testId: signed })
  await record(ana.session, { driveId, testId: signed }, [workers.dana.id, workers.kim.id])
  await run(closeAction, { testId: signed })
  const strike = v7()
  await run(planAction, {
    ...plan(driveId, { testId: strike, counting: 'counts' }),
    ...{ kind: 'strike', goPledged: 2, goCells: 2, leadsFrom: signed },
  })
  expect(await pledge(strike, [workers.dana.id])).toMatchObject({
    error: { reason: { key: 'actions.refused.no_pledges' } },
  })
  expect(await ready(strike)).toMatchObject({
    countedFrom: 'signed_before',
    go: { people: 2, reached: true },
  })
})

test('a slow-down cannot be planned, nor an action that follows on itself', async () => {
  expect(await run(planAction, { ...plan(driveId), kind: 'slow_down' })).toMatchObject({ ok: false })
  const testId = v7()
  expect(await run(planAction, { ...plan(driveId, { testId }), leadsFrom: testId })).toMatchObject({
    ok: false,
  })
  expect(await run(planAction, { ...plan(driveId), happensOn: today(), leadsFrom: march })).toMatchObject({
    ok: true,
  })
})
