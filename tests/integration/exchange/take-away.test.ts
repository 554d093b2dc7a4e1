import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import type { Session } from '@/lib/db/as-viewer'
import { TAKE_AWAY_VERSION } from '@/lib/exchange/take-away-limits'
import { openOakStreet } from '@/tests/support/oak-street'
import { signIn } from '@/tests/support/people'
import { fillOakStreet } from '@/tests/support/take-away-facts'
import { openTestDatabase } from '@/tests/support/test-database'

const database = await openTestDatabase()
const { asViewer } = await import('@/lib/db/as-viewer')
const { execute } = await import('@/lib/command/execute')
const { askToLeave } = await import('@/lib/exchange/commands/ask-to-leave')
const { agreeToLeave } = await import('@/lib/exchange/commands/agree-to-leave')
const { cancelLeaving } = await import('@/lib/exchange/commands/cancel-leaving')
const { takeAway } = await import('@/lib/exchange/commands/take-away')
const { purgeDrive } = await import('@/lib/exchange/commands/purge')
const { bringInDrive } = await import('@/lib/exchange/commands/bring-in-drive')
const { getTakeAway } = await import('@/lib/exchange/queries/take-away')
const { packTakeAway } = await import('@/lib/exchange/reading/pack-take-away')
const { openTakeAway, looksLikeTakeAway } = await import('@/lib/exchange/reading/open-take-away')
const { vaultFor } = await import('@/lib/vault/vault-for')
const { TAKEN_TABLES } = await import('@/lib/exchange/take-away-tables')

const oak = await openOakStreet(database.owner)
await fillOakStreet(oak)
// Everybody has been here for a while: who was let in today agrees with a delay.
await database.owner.query("update drive_role set from_at = now() - interval '2 days'")
const { ana, bo, cy, flo, gus } = oak.people
const { driveId } = oak

const ask = (session: Session, kind: 'take_away' | 'purge', drive = driveId, departureId = v7()) =>
  execute(askToLeave, session, { commandId: v7(), input: { driveId: drive, departureId, kind } })
const run = (
  command: typeof agreeToLeave | typeof cancelLeaving | typeof takeAway | typeof purgeDrive,
  session: Session,
  departureId: string,
  drive = driveId,
) => execute(command as typeof takeAway, session, { commandId: v7(), input: { driveId: drive, departureId } })
const bringIn = (session: Session, file: Uint8Array, drive = v7()) =>
  execute(bringInDrive, session, { commandId: v7(), input: { driveId: drive, file } })
const waitOver = (departureId: string) =>
  database.owner.query("update departure set ready_at = now() - interval '1 minute' where id = $1", [
    departureId,
  ])
const departureOf = (result: Awaited<ReturnType<typeof ask>>) => {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return String(result.value.departureId)
}
async function fileOf(session: Session, drive = driveId, at = new Date()): Promise<Uint8Array> {
  const contents = await getTakeAway(session, drive, at)
  if (!contents) throw new Error('nothing to take')
  return packTakeAway(contents)
}
function rowsOf(file: Uint8Array) {
  const opened = openTakeAway(file)
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  return opened.value.rows
}

test('where two people hold a drive, the second has to agree, and nobody agrees with themself', async () => {
  const asked = await ask(ana.session, 'take_away')
  expect(asked).toMatchObject({ ok: true, value: { readyAt: null } })
  const id = departureOf(asked)
  expect(await run(takeAway, ana.session, id)).toMatchObject({
    error: { code: 'denied', reason: { key: 'takeaway.refuse.needs_agreement' } },
  })
  expect(await run(agreeToLeave, ana.session, id)).toMatchObject({
    error: { reason: { key: 'takeaway.refuse.own' } },
  })
  for (const { session } of [cy, flo, gus]) expect((await run(agreeToLeave, session, id)).ok).toBe(false)
  const agreed = asViewer(ana.session, (tx) => tx.sql`select app.agree_to_leave(${driveId}, ${id})`)
  await expect(agreed).rejects.toMatchObject({ code: '42501' })

  expect(await run(agreeToLeave, bo.session, id)).toMatchObject({ ok: true })
  expect(await run(takeAway, bo.session, id)).toMatchObject({ error: { code: 'denied' } })
  const stale = await signIn(database.owner, ana.userId, { freshMinutesAgo: 6 })
  expect(await run(takeAway, stale, id)).toMatchObject({ error: { code: 'stepup_required' } })
  expect(await run(takeAway, ana.session, id)).toMatchObject({ ok: true, value: { people: 6 } })
  expect(await run(takeAway, ana.session, id)).toMatchObject({
    error: { reason: { key: 'takeaway.refuse.done' } },
  })
  const told = await database.owner.query(
    "select count(*)::int as n from notice where kind = 'departure_taken'",
  )
  expect(told.rows[0].n).toBe(2)
})

test('somebody alone waits a day to take and 15 minutes to destroy, and can cancel until then', async () => {
  const other = oak.otherDriveId
  for (const [kind, minutes] of [
    ['take_away', 24 * 60],
    ['purge', 15],
  ] as const) {
    const asked = await ask(flo.session, kind, other)
    const ready = asked.ok ? Date.parse(String(asked.value.readyAt)) : 0
    expect(Math.abs(ready - Date.now() - minutes * 60_000)).toBeLessThan(60_000)
    const id = departureOf(asked)
    const command = kind === 'purge' ? purgeDrive : takeAway
    expect(await run(command, flo.session, id, other)).toMatchObject({
      error: { reason: { key: 'takeaway.refuse.waiting' } },
    })
    const early = asViewer(flo.session, (tx) => tx.sql`select app.leave(${other}, ${id}, ${kind})`)
    await expect(early).rejects.toMatchObject({ code: '42501' })
    expect(await run(cancelLeaving, flo.session, id, other)).toMatchObject({ ok: true })
    await waitOver(id)
    expect(await run(command, flo.session, id, other)).toMatchObject({
      error: { reason: { key: 'takeaway.refuse.cancelled' } },
    })
  }
  expect(vaultFor({ kind: 'web' }).isBurned(other)).toBe(false)
})

test('what was asked for as one thing is not done as another, and is over after a day', async () => {
  const id = departureOf(await ask(ana.session, 'take_away'))
  await run(agreeToLeave, bo.session, id)
  expect(await run(purgeDrive, ana.session, id)).toMatchObject({
    error: { reason: { key: 'takeaway.refuse.other_kind' } },
  })
  await database.owner.query("update departure set ready_at = now() - interval '25 hours' where id = $1", [
    id,
  ])
  expect(await run(takeAway, ana.session, id)).toMatchObject({
    error: { reason: { key: 'takeaway.refuse.expired' } },
  })
})

test('of several who ask for one thing in the same moment one is heard: whoever stops that has stopped all there is', async () => {
  const atOnce = [ana, bo, ana, bo, ana, bo].map(({ session }) => ask(session, 'take_away'))
  const heard = (await Promise.all(atOnce)).filter(({ ok }) => ok)
  expect(heard).toHaveLength(1)
  for (const asked of heard) expect((await run(cancelLeaving, bo.session, departureOf(asked))).ok).toBe(true)
})

test('only those who see the whole drive get the file, and the notes of others stay with them', async () => {
  for (const { session } of [cy, flo, gus, oak.people.dee, oak.people.eva, oak.people.hal])
    expect(await getTakeAway(session, driveId, new Date())).toBeNull()
  const notes = rowsOf(await fileOf(ana.session)).note.map((row) => (row.words as { text: string }).text)
  expect(notes.sort()).toEqual(['Ana keeps this for herself', '=HYPERLINK("http://x") has two kids'].sort())
})

test('tables for spreadsheets run nothing, have even rows and end with who took them when', async () => {
  const parts = unzipSync(await fileOf(ana.session, driveId, new Date('2026-11-22T10:00:00Z')))
  const people = strFromU8(parts['people.csv'] ?? new Uint8Array()).split('\r\n')
  expect(people[0]).toContain('"First name"')
  expect(people.join('\n')).toContain('"\'+15035550123"')
  expect(people.join('\n')).toContain('"\'=cmd|calc"')
  expect(people.at(-2)).toMatch(/^"Taken 2026-11-22T10:00:00.000Z by account TEST-[0-9a-f]+"/)
  expect(new Set(people.slice(0, -1).map((line) => line.split('","').length)).size).toBe(1)
  expect(strFromU8(parts['README.md'] ?? new Uint8Array())).toContain('6 people')
  expect(strFromU8(parts['LEEME.md'] ?? new Uint8Array())).toContain('6 personas')
})

test('a file that was damaged, cut, swollen or renamed is refused with the place', async () => {
  const good = await fileOf(ana.session)
  expect(looksLikeTakeAway(good)).toBe(true)
  const parts = unzipSync(good)
  const changed = (changes: Record<string, Uint8Array | undefined>) => {
    const kept = Object.entries({ ...parts, ...changes }).filter((entry) => entry[1] !== undefined)
    return openTakeAway(zipSync(Object.fromEntries(kept) as Record<string, Uint8Array>))
  }
  const worker = 'tables/worker.jsonl'
  expect(changed({ [worker]: strToU8('{}\n') })).toMatchObject({
    error: { reason: { key: 'takeaway.file.damaged', params: { file: worker } } },
  })
  expect(changed({ [worker]: undefined })).toMatchObject({
    error: { reason: { key: 'takeaway.file.damaged' } },
  })
  expect(changed({ 'manifest.json': undefined })).toMatchObject({
    error: { reason: { key: 'takeaway.file.not_a_take_away' } },
  })
  const manifest = JSON.parse(strFromU8(parts['manifest.json'] ?? new Uint8Array()))
  const dated = (version: number, files = manifest.files) =>
    strToU8(JSON.stringify({ ...manifest, version, files }))
  expect(changed({ 'manifest.json': dated(TAKE_AWAY_VERSION + 1) })).toMatchObject({
    error: { reason: { key: 'takeaway.file.newer' } },
  })
  const meeting = 'tables/meeting.jsonl'
  const without = manifest.files.filter(({ path }: { path: string }) => path !== meeting)
  const lacking = { [meeting]: undefined, 'manifest.json': dated(TAKE_AWAY_VERSION, without) }
  expect(changed(lacking)).toMatchObject({ error: { reason: { params: { file: meeting } } } })
  const earlier = { ...lacking, 'manifest.json': dated(TAKE_AWAY_VERSION - 1, without) }
  expect(changed(earlier)).toMatchObject({ value: { rows: { meeting: [] } } })
  const bomb = zipSync({ 'manifest.json': new Uint8Array(60_000_000) })
  expect(openTakeAway(bomb)).toMatchObject({ error: { code: 'too_large' } })
  const many = Object.fromEntries(
    Array.from({ length: 100 }, (_, index) => [`tables/${index}.jsonl`, new Uint8Array()]),
  )
  expect(openTakeAway(zipSync({ ...parts, ...many }))).toMatchObject({ error: { code: 'too_large' } })
  expect(openTakeAway(good.subarray(0, good.length / 2))).toMatchObject({ error: { code: 'invalid' } })
  expect(openTakeAway(strToU8('code,name\n1,Ana'))).toMatchObject({ error: { code: 'invalid' } })
})

test('a drive that is still here is not doubled', async () => {
  const copy = v7()
  expect(await bringIn(gus.session, await fileOf(ana.session), copy)).toMatchObject({
    error: { code: 'duplicate' },
  })
  expect((await database.owner.query('select 1 from drive where id = $1', [copy])).rowCount).toBe(0)
})

test('nobody puts rows into a drive with the narrow function unless they start it in the same breath', async () => {
  const row = JSON.stringify({ id: v7(), code: 'X1', added_by: ana.userId, added_at: new Date() })
  const attack = asViewer(ana.session, (tx) => tx.sql`select app.bring_rows(${driveId}, 'worker', ${[row]})`)
  await expect(attack).rejects.toMatchObject({ code: '42501' })
})

test('taken along, destroyed here and read in elsewhere: every fact, word and number is the same', async () => {
  const at = new Date()
  const before = await getTakeAway(ana.session, driveId, at)
  const file = await fileOf(ana.session, driveId, at)
  const id = departureOf(await ask(ana.session, 'purge'))
  expect(await run(agreeToLeave, bo.session, id)).toMatchObject({ ok: true })
  expect(await run(purgeDrive, ana.session, id)).toMatchObject({
    error: { reason: { key: 'takeaway.refuse.waiting' } },
  })
  await waitOver(id)
  await database.owner.query(
    `insert into buddy (id, drive_id, other_id, proposed_by, proposed_at, drive_agreed, other_agreed)
     values ($1, $2, $3, $4, now(), true, true)`,
    [v7(), oak.otherDriveId, driveId, ana.userId],
  )
  expect(await run(purgeDrive, ana.session, id)).toMatchObject({ ok: true, value: { people: 6 } })

  const calls = await database.owner.query(
    'select from_drive_id as drive, closed_at is not null as closed from seed',
  )
  expect(calls.rows).toEqual([{ drive: null, closed: true }])
  expect((await database.owner.query('select from seed_target')).rows).toEqual([])
  const told = await database.owner.query("select drive_id from notice where kind = 'buddy.ended'")
  expect(told.rows).toEqual([{ drive_id: oak.otherDriveId }])
  expect((await database.owner.query('select from buddy')).rows).toEqual([])
  expect(await leftovers()).toEqual({ drive: 1, drive_attribute: 1, pulse: 1 })
  expect(vaultFor({ kind: 'web' }).isBurned(driveId)).toBe(true)
  expect(await getTakeAway(ana.session, driveId, at)).toBeNull()
  const pulse = await database.owner.query('select counts from pulse where drive_id = $1', [driveId])
  expect(pulse.rows[0].counts).toMatchObject({ named: 6, talkedTo: 2, headcount: 40 })

  const copy = v7()
  expect(await bringIn(gus.session, file, copy)).toMatchObject({
    ok: true,
    value: { driveId: copy, people: 6 },
  })
  const after = await getTakeAway(gus.session, copy, at)
  expect([before?.rows.seed, before?.rows.seed_target]).toMatchObject([[{ kind: 'clean_play' }], [{}]])
  expect([after?.rows.seed, after?.rows.seed_target]).toEqual([[], []])
  expect(after?.coverage).toEqual(before?.coverage)
  const firm = String(after?.rows.employer[0]?.id)
  // Cy's note is by the same person as Cy's talk, who has no account here.
  const logger = after?.rows.one_on_one.find(({ logged_by }) => logged_by !== gus.userId)?.logged_by
  expect(await database.owner.query('select from app_user where id = $1', [logger])).toMatchObject({
    rowCount: 0,
  })
  const elsewhere = JSON.parse(
    JSON.stringify(before?.rows)
      .replaceAll(driveId, copy)
      .replaceAll(ana.userId, gus.userId)
      .replaceAll(cy.userId, String(logger))
      .replaceAll(String(before?.rows.employer[0]?.id), firm),
  )
  const apart = new Set(['drive', 'employer', 'pulse'])
  for (const { name, use } of TAKEN_TABLES)
    if (use === 'comes_back' && !apart.has(name))
      expect({ [name]: after?.rows[name] }).toEqual({ [name]: elsewhere[name] })
  const { code, started_by, version, ...drive } = elsewhere.drive[0]
  expect(after?.rows.drive[0]).toMatchObject(drive)
  expect(after?.rows.employer[0]?.words).toEqual(before?.rows.employer[0]?.words)
  const differences = asViewer(gus.session, (tx) => tx.sql`select * from app.rollup_differences(${copy})`)
  expect(await differences).toEqual([])
})

/** How many rows of every table still belong to the drive; tables without any are left out. */
async function leftovers(): Promise<Record<string, number>> {
  const { rows: tables } = await database.owner.query<{ name: string }>(
    "select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'drive_id'",
  )
  const counts: Record<string, number> = {}
  const count = async (name: string, where: string) => {
    const { rows } = await database.owner.query(
      `select count(*)::int as n from ${name} where ${where} = $1`,
      [driveId],
    )
    if (rows[0].n > 0) counts[name] = rows[0].n
  }
  for (const { name } of tables) await count(name, 'drive_id')
  await count('drive', 'id')
  return counts
}
