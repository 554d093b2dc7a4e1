import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { now } from '@/lib/clock'
import type { AnyCommand } from '@/lib/command/define-command'
import { execute } from '@/lib/command/execute'
import { asViewer } from '@/lib/db/as-viewer'
import { revokeDevicesOf } from '@/lib/drives/commands/revoke-devices-of'
import { getAccountExposure } from '@/lib/drives/queries/account-exposure'
import { agreeToList } from '@/lib/exchange/commands/agree-to-list'
import { askForList } from '@/lib/exchange/commands/ask-for-list'
import { takeList } from '@/lib/exchange/commands/take-list'
import { getCounselFile } from '@/lib/exchange/queries/record-file'
import { recordRetaliation } from '@/lib/workers/commands/record-retaliation'
import { getWorkerPage } from '@/lib/workers/queries/worker-page'
import { addTestWorker, openOakStreet } from '@/tests/support/oak-street'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const { driveId, people, workers, cells } = await openOakStreet(owner)
const { ana, bo, cy } = people
await owner.query("update drive_role set from_at = now() - interval '3 days' where drive_id = $1", [driveId])
for (let index = 0; index < 60; index++)
  await addTestWorker(ana.session, driveId, { name: `Colleague ${index}`, cellId: cells.dockDay })
const run = (command: AnyCommand, session: typeof ana.session, input: Record<string, unknown>) =>
  execute(command, session, { commandId: v7(), input: { driveId, ...input } })
await getWorkerPage(bo.session, driveId, workers.fay.id)
await getWorkerPage(bo.session, driveId, workers.kim.id)

test('scenario 24: a phone left at work is signed out from afar, and at once', async () => {
  const live = () => asViewer(bo.session, ({ sql }) => sql`select 1 from worker limit 1`)
  expect(await live()).toHaveLength(1)
  expect(await run(revokeDevicesOf, ana.session, { userId: bo.userId })).toMatchObject({ ok: true })
  expect(await live()).toHaveLength(0)
})

test('scenario 24: one tap shows what that account saw and did: codes, days and counts, for the committee only', async () => {
  const saw = await getAccountExposure(ana.session, driveId, bo.userId, now())
  expect(saw?.exposure.shown.map(({ code }) => code).toSorted()).toEqual(
    [workers.fay.code, workers.kim.code].toSorted(),
  )
  expect(saw?.exposure.wholeChartSince).not.toBeNull()
  expect(JSON.stringify(saw?.exposure)).not.toContain('Fay')
  expect(await getAccountExposure(cy.session, driveId, bo.userId, now())).toBeNull()
  expect(await getAccountExposure(ana.session, driveId, v7(), now())).toBeNull()
})

test('scenario 24: the full list "for the union" needs a purpose and a second person, and stands in the log', async () => {
  const exportId = v7()
  expect(
    await run(askForList, ana.session, { exportId, purpose: 'union', address: '', withNames: true }),
  ).toMatchObject({ ok: true })
  expect(await run(takeList, ana.session, { exportId })).toMatchObject({
    error: { reason: { key: 'reports.refused.needs_agreement' } },
  })
  expect(await run(agreeToList, ana.session, { exportId })).toMatchObject({
    error: { reason: { key: 'reports.refused.own' } },
  })
  expect(await run(agreeToList, cy.session, { exportId })).toMatchObject({ ok: false })
  const { rows } = await owner.query('select name from activity where scope_id = $1 and name like $2', [
    ...[driveId, 'list_export.%'],
  ])
  expect(rows).toEqual([{ name: 'list_export.ask' }])
})

test('what was done to people leaves only with a second person, however little it is, by code and with a mark in the log', async () => {
  await run(recordRetaliation, ana.session, {
    ...{ retaliationId: v7(), workerId: workers.dana.id, kind: 'threatened', happenedOn: '2026-08-31' },
    ...{ said: 'You will be sorry.', witnessIds: [workers.kim.id], status: null, shockId: null },
  })
  const exportId = v7()
  await run(askForList, ana.session, { exportId, purpose: 'lawyer', address: 'happened', withNames: false })
  expect(await run(takeList, ana.session, { exportId })).toMatchObject({
    error: { reason: { key: 'reports.refused.needs_agreement' } },
  })
  await owner.query(
    "update list_export set agreed_by = $2, agreed_at = now(), expires_at = now() + interval '20 hours' where id = $1",
    [exportId, bo.userId],
  )
  const taken = await run(takeList, ana.session, { exportId })
  expect(taken).toMatchObject({ ok: true, value: { rows: 1 } })
  const file = await getCounselFile(ana.session, driveId, exportId, now())
  expect(file?.receipt).toBe(taken.ok && taken.value.lines)
  expect(file?.records).toEqual([
    {
      ...{ happenedOn: '2026-08-31', kind: 'threatened', to: workers.dana.code, said: 'You will be sorry.' },
      ...{ seenBy: [workers.kim.code], actionBefore: null },
      chargeUntil: { on: '2027-02-28', source: 'National Labor Relations Act, section 10(b)' },
    },
  ])
  expect(await getCounselFile(cy.session, driveId, exportId, now())).toBeNull()
})
