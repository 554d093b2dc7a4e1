import { randomBytes } from 'node:crypto'
import { v7 } from 'uuid'
import { describe, expect, test } from 'vitest'
import type { Session } from '@/lib/db/as-viewer'
import { sqlState } from '@/lib/db/database-error'
import { addTestWorker, openOakStreet } from '@/tests/support/oak-street'
import { signIn } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const { asViewer } = await import('@/lib/db/as-viewer')
const { driveKey } = await import('@/lib/vault/key-name')
const oak = await openOakStreet(owner)
const { ana, cy, dee, eva, hal, gus, flo } = oak.people
await plantFacts()

/** Every table with rows of the drive. */
const DRIVE_TABLES = [
  'site',
  'department',
  'shift',
  'label',
  'cell',
  'headcount_estimate',
  'worker',
  'worker_name',
  'contact',
  'note',
  'placement',
  'worker_status',
  'turf',
  'tie',
  'leader_mark',
  'committee_seat',
  'one_on_one',
  'one_on_one_issue',
  'companion',
  'inoculation',
  'contact_attempt',
  'time_together',
  'time_together_person',
  'conversation_school',
  'ask',
  'commitment',
  'assessment',
  'shock',
  'worker_state',
  'cell_bucket',
  'drive_role',
  'drive_attribute',
  'import_batch',
] as const
const WORDY_TABLES = ['worker_name', 'contact', 'note'] as const

test('the facts that the attacks are after are really there', async () => {
  for (const table of WORDY_TABLES) expect(await countAs(ana.session, table)).toBeGreaterThan(0)
  for (const table of ['worker', 'placement', 'one_on_one', 'assessment', 'worker_state', 'cell_bucket'])
    expect(await countAs(ana.session, table)).toBeGreaterThan(0)
})

describe.each([
  ['the committee of another drive', () => flo.session],
  ['somebody signed in without a role', () => gus.session],
  ['a coordinator', () => eva.session],
  ['the network admin', () => hal.session],
  ['a made-up token', (): Session => ({ token: randomBytes(32).toString('hex'), kind: 'web' })],
])('%s', (_, attacker) => {
  test('sees no row of the drive in any table, not even by naming its ids', async () => {
    for (const table of DRIVE_TABLES) expect([table, await countAs(attacker(), table)]).toEqual([table, 0])
    expect(
      await asViewer(attacker(), (tx) => tx.sql`select id from drive where id = ${oak.driveId}`),
    ).toEqual([])
  })

  test('changes nothing', async () => {
    const before = await checksum()
    for (const statement of writes(oak.driveId, oak.workers.dana.id)) await attempt(attacker(), statement)
    expect(await checksum()).toBe(before)
  })
})

describe('a coach whom the committee accepted', () => {
  test('sees codes, cells, assessments and counts', async () => {
    for (const table of ['worker', 'placement', 'assessment', 'worker_state', 'cell_bucket', 'one_on_one'])
      expect([table, (await countAs(dee.session, table)) > 0]).toEqual([table, true])
  })

  test('sees no name, contact, note, tie of list to leader, or who is on the committee', async () => {
    for (const table of [...WORDY_TABLES, 'turf'])
      expect([table, await countAs(dee.session, table)]).toEqual([table, 0])
    const roles = await asViewer(
      dee.session,
      (tx) => tx.sql<{ role: string }>`select role from drive_role where drive_id = ${oak.driveId}`,
    )
    expect(roles).toEqual([{ role: 'coach' }])
  })

  test('changes nothing', async () => {
    const before = await checksum()
    for (const statement of writes(oak.driveId, oak.workers.dana.id)) await attempt(dee.session, statement)
    expect(await checksum()).toBe(before)
  })

  test('sees nothing from the moment the coaching ends', async () => {
    const session = await signIn(owner, dee.userId)
    await owner.query("update drive_role set until_at = now() - interval '1 second' where role = 'coach'")
    await asViewer(ana.session, (tx) => tx.sql`select app.refresh_reach(${oak.driveId})`)
    for (const table of DRIVE_TABLES.filter((name) => name !== 'drive_role'))
      expect([table, await countAs(session, table)]).toEqual([table, 0])
  })
})

describe('a worker leader', () => {
  test('sees names of the own list and the own cell, contacts of the own list only', async () => {
    const names = await idsAs(cy.session, 'worker_name', 'worker_id')
    expect(names.sort()).toEqual([oak.workers.cy.id, oak.workers.dana.id].sort())
    expect(await idsAs(cy.session, 'contact', 'worker_id')).toEqual([oak.workers.dana.id])
  })

  test('sees counts of the own cell only, and no judgement that others made of a person', async () => {
    expect([...new Set(await idsAs(cy.session, 'cell_bucket', 'cell_id'))]).toEqual([oak.cells.dockNight])
    expect(await countAs(cy.session, 'worker_state')).toBe(0)
    expect(await countAs(cy.session, 'assessment')).toBe(0)
  })

  test('sees the last talk of the own list in the list of people, and no judgement but the own', async () => {
    const states = await asViewer(
      cy.session,
      (tx) =>
        tx.sql<{ id: string; talked: string | null; value: number | null }>`
        select worker_id as id, last_talk_on as talked, value from app.states_in(${oak.driveId}) order by worker_id = ${oak.workers.cy.id}`,
    )
    expect(states).toEqual([
      { id: oak.workers.dana.id, talked: expect.any(String), value: null },
      { id: oak.workers.cy.id, talked: null, value: null },
    ])
    for (const { session } of [flo, gus, eva])
      expect(await asViewer(session, (tx) => tx.sql`select * from app.states_in(${oak.driveId})`)).toEqual([])
  })

  test('gains nothing by inventing a worker elsewhere with the id of a co-worker', async () => {
    const own = await asViewer(cy.session, async (tx) => {
      const driveId = v7()
      tx.vault.createDriveKey(driveId)
      const words = tx.vault.seal(driveKey(driveId), { table: 'drive', rowId: driveId }, { codeName: 'Trap' })
      await tx.sql`select app.start_drive(${driveId}, 'TRAP-1', 'UTC', 'en', null, ${words}, ${v7()}, ${v7()}, ${null})`
      return driveId
    })
    const steal = addTestWorker(cy.session, own, { name: 'Fay', cellId: null, id: oak.workers.fay.id })
    expect(sqlState(await steal.catch((error: unknown) => error))).toBe('42501')
    expect(await idsAs(cy.session, 'worker_name', 'worker_id')).not.toContain(oak.workers.fay.id)
  })

  test('after unlocking by PIN sees the own list and nothing else', async () => {
    const session = await signIn(owner, cy.userId, { level: 'list' })
    expect(await idsAs(session, 'worker_name', 'worker_id')).toEqual([oak.workers.dana.id])
    expect(await countAs(session, 'cell_bucket')).toBe(0)
    const founder = await signIn(owner, ana.userId, { level: 'list' })
    expect(await countAs(founder, 'worker_state')).toBe(0)
  })
})

describe('a session that is over', () => {
  const ends = {
    revoked: 'update session set revoked_at = now() where id = $1',
    locked: 'update session set locked_at = now() where id = $1',
    idle: "update session set idle_expires_at = now() - interval '1 second' where id = $1",
    'past its last day': "update session set abs_expires_at = now() - interval '1 second' where id = $1",
  }
  test.each(Object.entries(ends))('%s: sees nothing from the next statement on', async (_, end) => {
    const session = await signIn(owner, ana.userId)
    const seen = await asViewer(session, async (tx) => {
      const before = await tx.sql`select id from worker`
      const [row] = await tx.sql<{ id: string }>`select session_id as id from app.cur()`
      await owner.query(end, [row?.id])
      return [before.length > 0, (await tx.sql`select id from worker`).length]
    })
    expect(seen).toEqual([true, 0])
  })

  test('of a phone that was revoked: sees nothing', async () => {
    const session = await signIn(owner, ana.userId)
    const deviceId = v7()
    await owner.query(
      "insert into device (id, user_id, public_key, enrolled_on, revoked_at) values ($1, $2, '', now(), now())",
      [deviceId, ana.userId],
    )
    await asViewer(session, async (tx) => {
      const [row] = await tx.sql<{ id: string }>`select session_id as id from app.cur()`
      await owner.query('update session set device_id = $1 where id = $2', [deviceId, row?.id])
      expect(await tx.sql`select id from worker`).toEqual([])
    })
  })
})

test('nobody reads secrets: token hashes, credentials, invite codes, chains of others', async () => {
  const secrets = [
    'select token_hash from session',
    'select secret from credential',
    'select public_key from device',
    'select secret_hash from invite',
    'select code_hash from invite',
    'select * from sign_in_challenge',
    'select * from attempt',
    'select * from activity_head',
    'select setup_token_hash from instance',
  ]
  for (const statement of secrets)
    expect([statement, await attempt(ana.session, statement)]).toEqual([statement, '42501'])
})

test('nobody writes what only functions may: reach, state, buckets, activity, answers of receipts', async () => {
  const statements = [
    `insert into reach (id, user_id, drive_id, level) values ('${v7()}', '${gus.userId}', '${oak.driveId}', 'chart')`,
    'update worker_state set value = 1',
    'update cell_bucket set people = 99',
    'delete from activity',
    "update receipt set result = '1'",
    'delete from one_on_one',
    'delete from assessment',
    'update assessment set value = 1',
    'update one_on_one set happened_at = now()',
  ]
  for (const statement of statements)
    expect([statement, await attempt(ana.session, statement)]).toEqual([statement, '42501'])
})

async function plantFacts() {
  const { dana } = oak.workers
  await asViewer(ana.session, async (tx) => {
    const me = ana.userId
    const words = (table: string, rowId: string) =>
      tx.vault.seal(driveKey(oak.driveId), { table, rowId }, { text: 'canary' })
    const [talk, note, contact, issue] = [v7(), v7(), v7(), v7()]
    await tx.sql`insert into label (drive_id, id, kind, code) values (${oak.driveId}, ${issue}, 'issue', 'pay')`
    await tx.sql`insert into one_on_one (drive_id, id, worker_id, talker_user_id, logged_by, happened_at, happened_on, recorded_at)
      values (${oak.driveId}, ${talk}, ${dana.id}, ${me}, ${me}, now(), current_date, now())`
    await tx.sql`insert into one_on_one_issue (drive_id, one_on_one_id, label_id, worker_id) values (${oak.driveId}, ${talk}, ${issue}, ${dana.id})`
    await tx.sql`insert into ask (drive_id, id, one_on_one_id, worker_id, kind, answer) values (${oak.driveId}, ${v7()}, ${talk}, ${dana.id}, 'petition', 'yes')`
    await tx.sql`insert into commitment (drive_id, id, worker_id, user_id, by, kind, due_on, recorded_at)
      values (${oak.driveId}, ${v7()}, ${dana.id}, ${me}, 'user', 'talk_again', current_date + 3, now())`
    await tx.sql`insert into assessment (drive_id, id, worker_id, value, basis, assessor_id, happened_at, happened_on, recorded_at)
      values (${oak.driveId}, ${v7()}, ${dana.id}, 2, 'answered_ask', ${me}, now(), current_date, now())`
    await tx.sql`insert into note (drive_id, id, worker_id, author_id, level, words, written_at)
      values (${oak.driveId}, ${note}, ${dana.id}, ${me}, 'committee', ${words('note', note)}, now())`
    await tx.sql`insert into contact (drive_id, id, worker_id, kind, blind, words, added_at)
      values (${oak.driveId}, ${contact}, ${dana.id}, 'phone', ${Buffer.alloc(16)}, ${words('contact', contact)}, now())`
    await tx.sql`insert into shock (drive_id, id, kind, on_date, recorded_at, recorded_by)
      values (${oak.driveId}, ${v7()}, 'boss_campaign', current_date - 90, now(), ${me})`
    await tx.sql`select app.apply_fact(${oak.driveId}, ${dana.id})`
  })
}

const countAs = async (session: Session, table: string): Promise<number> =>
  (await idsAs(session, table, 'drive_id')).length

/** Values of one column of the rows of Oak Street that this session sees. `table` and `column` are names of this file. */
async function idsAs(session: Session, table: string, column: string): Promise<string[]> {
  const statement = [`select ${column} as id from ${table} where drive_id = '${oak.driveId}'`]
  const found = await asViewer(session, (tx) =>
    tx.sql<{ id: string }>(Object.assign(statement, { raw: statement })),
  )
  return found.map(({ id }) => id)
}

/** The SQLSTATE that a statement is refused with, or null. */
async function attempt(session: Session, statement: string): Promise<string | null> {
  const text = [statement]
  return asViewer(session, (tx) => tx.sql(Object.assign(text, { raw: text }))).then(
    () => null,
    (error: unknown) => sqlState(error),
  )
}

/** One hash a table of all rows of Oak Street, by the owner: any change shows. */
async function checksum(): Promise<string> {
  const parts: string[] = []
  for (const table of DRIVE_TABLES) {
    const { rows } = await owner.query(
      `select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as sum from ${table} t where drive_id = $1`,
      [oak.driveId],
    )
    parts.push(rows[0].sum)
  }
  return parts.join()
}

function writes(driveId: string, workerId: string): string[] {
  const id = v7()
  return [
    `update worker set leave_alone = true where drive_id = '${driveId}'`,
    `update worker_name set words = ''`,
    `update drive set words = ''`,
    `update drive_role set until_at = now()`,
    `delete from contact`,
    `insert into note (drive_id, id, worker_id, author_id, level, words, written_at) values ('${driveId}', '${id}', '${workerId}', app.me(), 'mine', '', now())`,
    `insert into one_on_one (drive_id, id, worker_id, logged_by, happened_at, happened_on, recorded_at) values ('${driveId}', '${id}', '${workerId}', app.me(), now(), current_date, now())`,
    `insert into assessment (drive_id, id, worker_id, value, basis, assessor_id, happened_at, happened_on, recorded_at) values ('${driveId}', '${id}', '${workerId}', 1, 'guess', app.me(), now(), current_date, now())`,
    `insert into worker (drive_id, id, code, added_by, added_at) values ('${driveId}', '${id}', 'X', app.me(), now())`,
    `insert into drive_role (drive_id, id, user_id, role, from_at) values ('${driveId}', '${id}', app.me(), 'committee', now())`,
    `insert into site (drive_id, id, words) values ('${driveId}', '${id}', '')`,
    `select app.take_on('${driveId}', array['${workerId}'::uuid])`,
    `select app.apply_fact('${driveId}', '${workerId}')`,
    `insert into receipt (scope_id, command_id, actor_id, name, payload_hash, result, at) values ('${driveId}', '${id}', app.me(), 'x', '', 'null', now())`,
    `select app.begin_command('${driveId}', '${id}', 'x', '', now(), '{}')`,
    `select app.notify_committee('${driveId}', 'x', '{}')`,
    `select app.refresh_reach('${driveId}')`,
    `select app.finish_command('${driveId}', '${id}', 'x', '{}', '{}')`,
  ]
}
