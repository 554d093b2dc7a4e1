import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { now } from '@/lib/clock'
import { execute } from '@/lib/command/execute'
import { asViewer } from '@/lib/db/as-viewer'
import { agreeToList } from '@/lib/exchange/commands/agree-to-list'
import { askForList } from '@/lib/exchange/commands/ask-for-list'
import { stopList } from '@/lib/exchange/commands/stop-list'
import { takeList } from '@/lib/exchange/commands/take-list'
import { type ListTexts, listFile } from '@/lib/exchange/list-sheet'
import { getTakenList } from '@/lib/exchange/queries/list-rows'
import { addTestWorker, openOakStreet } from '@/tests/support/oak-street'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const { driveId, people, workers, cells } = await openOakStreet(owner)
const { ana, bo, cy, dee } = people
const command = (input: Record<string, unknown>) => ({ commandId: v7(), input: { driveId, ...input } })
const ask = async (session: typeof ana.session, address = '', withNames = false) => {
  const exportId = v7()
  const asked = await execute(
    askForList,
    session,
    command({ exportId, purpose: 'print', address, withNames }),
  )
  return { exportId, asked }
}
const take = (session: typeof ana.session, exportId: string) =>
  execute(takeList, session, command({ exportId }))
const forgetDay = () =>
  owner.query(
    "update list_export set asked_at = asked_at - interval '2 days', expires_at = expires_at - interval '2 days'",
  )
const told = async (kind: string) =>
  (await owner.query('select count(*)::int as n from notice where kind = $1', [kind])).rows[0].n
const letters = (key: string) => key
const proxy = <Words>() => new Proxy({}, { get: (_target, key) => letters(String(key)) }) as Words
const texts: ListTexts = {
  head: proxy(),
  stand: proxy(),
  boundary: proxy(),
  leader: proxy(),
  yes: 'yes',
  whole: 'everywhere',
}

async function crowd(count: number): Promise<void> {
  for (let index = 0; index < count; index++)
    await addTestWorker(ana.session, driveId, { name: `=Sum${index}`, cellId: cells.dockDay })
}

test('a short list is taken at once, once, by whoever asked, by code, and its last line says who took it', async () => {
  const { exportId, asked } = await ask(ana.session)
  expect(asked).toMatchObject({ ok: true, value: { rows: 6, withNames: false } })
  expect(await told('list_export_asked')).toBe(2)
  expect(await getTakenList(ana.session, driveId, exportId, texts, now())).toBeNull()
  expect(await take(bo.session, exportId)).toMatchObject({
    ok: false,
    error: { reason: { key: 'reports.refused.somebody_elses' } },
  })
  expect(await take(ana.session, exportId)).toMatchObject({ ok: true, value: { rows: 6 } })
  expect(await take(ana.session, exportId)).toMatchObject({
    ok: false,
    error: { reason: { key: 'reports.refused.taken' } },
  })
  expect(await getTakenList(bo.session, driveId, exportId, texts, now())).toBeNull()
  const taken = await getTakenList(ana.session, driveId, exportId, texts, now())
  const file = listFile(taken?.cells ?? [], 'who and when')
  expect(file).toContain(workers.dana.code)
  expect(file).not.toContain('Dana')
  expect(file.trimEnd().endsWith('"who and when"')).toBe(true)
  const later = new Date(now().getTime() + 16 * 60_000)
  expect(await getTakenList(ana.session, driveId, exportId, texts, later)).toBeNull()
})

test('the fourth list of a day is refused', async () => {
  await forgetDay()
  for (let lists = 0; lists < 3; lists++) expect((await ask(bo.session)).asked.ok).toBe(true)
  expect((await ask(ana.session)).asked).toMatchObject({
    ok: false,
    error: { reason: { key: 'reports.refused.enough_today' } },
  })
})

test('above fifty lines somebody else agrees, never whoever asked, and names cannot run as formulas', async () => {
  await crowd(50)
  await forgetDay()
  const { exportId } = await ask(ana.session, '', true)
  expect(await take(ana.session, exportId)).toMatchObject({
    ok: false,
    error: { reason: { key: 'reports.refused.needs_agreement' } },
  })
  expect(await execute(agreeToList, ana.session, command({ exportId }))).toMatchObject({
    ok: false,
    error: { reason: { key: 'reports.refused.own' } },
  })
  await owner.query("update drive_role set from_at = now() - interval '9 days' where user_id = $1", [
    bo.userId,
  ])
  expect(await execute(agreeToList, bo.session, command({ exportId }))).toMatchObject({ ok: true })
  expect(await take(ana.session, exportId)).toMatchObject({ ok: true, value: { rows: 56, withNames: true } })
  const taken = await getTakenList(ana.session, driveId, exportId, texts, now())
  const file = listFile(taken?.cells ?? [], 'mark')
  expect(file).toContain('"Dana"')
  expect(file).toContain(`"'=Sum1"`)
  expect(await told('list_export_taken')).toBe(4)
})

test('a second person who came today opens the list a day later only, and it can be stopped meanwhile', async () => {
  await forgetDay()
  await owner.query('update drive_role set from_at = now() where user_id = $1', [bo.userId])
  const { exportId } = await ask(ana.session)
  await execute(agreeToList, bo.session, command({ exportId }))
  expect(await take(ana.session, exportId)).toMatchObject({
    ok: false,
    error: { reason: { key: 'reports.refused.waiting' } },
  })
  expect(await execute(stopList, bo.session, command({ exportId }))).toMatchObject({ ok: true })
  expect(await take(ana.session, exportId)).toMatchObject({
    ok: false,
    error: { reason: { key: 'reports.refused.cancelled' } },
  })
})

test('somebody alone waits a day; what was asked for a day ago is too late', async () => {
  await forgetDay()
  await owner.query("update drive_role set until_at = now() - interval '1 second' where user_id = $1", [
    bo.userId,
  ])
  const { exportId } = await ask(ana.session)
  expect(await take(ana.session, exportId)).toMatchObject({
    ok: false,
    error: { reason: { key: 'reports.refused.waiting' } },
  })
  const back = (hours: number) =>
    owner.query(
      `update list_export set asked_at = asked_at - make_interval(hours => $2), expires_at = expires_at - make_interval(hours => $2)
       where id = $1`,
      [exportId, hours],
    )
  await back(25)
  await addTestWorker(ana.session, driveId, { name: 'Late', cellId: cells.dockDay })
  expect(await take(ana.session, exportId)).toMatchObject({
    ok: false,
    error: { reason: { key: 'reports.refused.grown' } },
  })
  await back(24)
  expect(await take(ana.session, exportId)).toMatchObject({
    ok: false,
    error: { reason: { key: 'reports.refused.expired' } },
  })
  await owner.query('update drive_role set until_at = null where user_id = $1', [bo.userId])
})

test('a stale sign-in asks for nothing, and neither a worker leader nor a coach takes a list out', async () => {
  await forgetDay()
  await owner.query("update session set fresh_at = now() - interval '6 minutes' where user_id = $1", [
    ana.userId,
  ])
  expect((await ask(ana.session)).asked).toMatchObject({ ok: false, error: { code: 'stepup_required' } })
  await owner.query('update session set fresh_at = now() where user_id = $1', [ana.userId])
  for (const session of [cy.session, dee.session])
    expect((await ask(session)).asked).toMatchObject({ ok: false, error: { code: 'denied' } })
})

test('the app cannot write the table itself: the second person and the expiry cannot be left out', async () => {
  const { exportId } = await ask(ana.session)
  const insert = asViewer(
    ana.session,
    (tx) => tx.sql`
    insert into list_export (drive_id, id, purpose, address, rows, with_names, asked_by, asked_at, expires_at)
    values (${driveId}, ${v7()}, 'print', '', 1, true, ${ana.userId}, now(), now())`,
  )
  await expect(insert).rejects.toMatchObject({ code: '42501' })
  const update = asViewer(
    ana.session,
    (tx) => tx.sql`update list_export set agreed_by = ${bo.userId} where id = ${exportId}`,
  )
  await expect(update).rejects.toMatchObject({ code: '42501' })
  const skip = asViewer(ana.session, (tx) => tx.sql`select app.take_list(${driveId}, ${exportId}, 1)`)
  await expect(skip).rejects.toMatchObject({ code: '42501' })
})

test('a list that was taken gives the same people again, and nobody who came onto it since', async () => {
  await forgetDay()
  const { exportId } = await ask(ana.session, `cell=${cells.packDay}`)
  expect(await take(ana.session, exportId)).toMatchObject({ ok: true, value: { rows: 2 } })
  const again = () => getTakenList(ana.session, driveId, exportId, texts, now())
  expect((await again())?.cells).toHaveLength(3)
  const move = (from: string, to: string) =>
    owner.query('update worker_state set cell_id = $2 where worker_id = $1', [from, to])
  await move(workers.ida.id, cells.dockDay)
  await move(workers.fay.id, cells.packDay)
  expect(await again()).toBeNull()
  await move(workers.ida.id, cells.packDay)
  await move(workers.fay.id, cells.dockDay)
  expect((await again())?.cells).toHaveLength(3)
})

test('a list leaves with the columns that were chosen for it, and by code never with whose list somebody is on', async () => {
  await forgetDay()
  const headOf = async (address: string) => {
    const { exportId } = await ask(ana.session, address)
    await owner.query('update list_export set rows = 50 where id = $1', [exportId])
    await take(ana.session, exportId)
    return (await getTakenList(ana.session, driveId, exportId, texts, now()))?.cells[0]
  }
  const cell = `cell=${cells.packDay}`
  expect(await headOf(`${cell}&c=srwm`)).toEqual(['code', 'stand', 'ratedOn', 'committee'])
  expect(await headOf(cell)).toEqual(['code', 'place', 'lastTalk', 'stand', 'asked'])
})
