import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import type { Verb } from '@/lib/access/roles'
import { openOakStreet } from '@/tests/support/oak-street'
import type { Actor } from '@/tests/support/role-actors'
import { openTestDatabase } from '@/tests/support/test-database'
import { VALID_INPUTS } from '@/tests/support/valid-inputs'

const { owner } = await openTestDatabase()
const { execute } = await import('@/lib/command/execute')
const { COMMANDS, commandNamed } = await import('@/lib/registry')
const oak = await openOakStreet(owner)
const { ana, bo, flo } = oak.people
const shop = { oak, owner, takeAwayFile: new Uint8Array() }

/** Committee and data steward of the other drive: may give every verb there. */
const attacker: Actor = {
  label: 'founder elsewhere',
  ...flo,
  where: 'elsewhere',
  roles: ['committee', 'data_steward'],
}
const UUID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/
const verbs = COMMANDS.filter(({ scope }) => scope === 'drive').map(({ name }) => name)

/** The same input with every id but the drive's replaced by one that nobody has. */
const withUnknownIds = (input: unknown): unknown =>
  JSON.parse(
    JSON.stringify(input, (key, part: unknown) =>
      key !== 'driveId' && typeof part === 'string' && UUID.test(part) ? v7() : part,
    ),
  )

/** One hash of all rows of Oak Street, by the owner. */
async function checksum(): Promise<string> {
  const { rows: tables } = await owner.query<{ name: string }>(
    `select table_name as name from information_schema.columns
     where table_schema = 'public' and column_name = 'drive_id' order by 1`,
  )
  const parts: string[] = []
  for (const { name } of tables) {
    const { rows } = await owner.query(
      `select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as sum from ${name} t where drive_id = $1`,
      [oak.driveId],
    )
    parts.push(`${name} ${rows[0].sum}`)
  }
  return parts.join('\n')
}

async function give(verb: Verb, input: unknown): Promise<string> {
  const command = commandNamed(verb)
  if (!command) throw new Error(verb)
  const result = await execute(command, flo.session, { commandId: v7(), input })
  return result.ok ? 'done' : JSON.stringify(result.error)
}

test.each(verbs)(
  '%s: my drive with ids of another changes nothing there and tells nothing of what is there',
  async (verb) => {
    const input = { ...(await VALID_INPUTS[verb]?.(shop, attacker)), driveId: oak.otherDriveId }
    const before = await checksum()
    const got = await give(verb, input)
    expect(await checksum()).toBe(before)
    if (got !== 'done') expect(got).toBe(await give(verb, withUnknownIds(input)))
    expect(got).not.toContain(oak.driveId)
  },
)

test.each(verbs)('%s: another drive is as unknown as one that never was', async (verb) => {
  const input = { ...(await VALID_INPUTS[verb]?.(shop, attacker)) }
  const before = await checksum()
  const got = await give(verb, input)
  expect(await checksum()).toBe(before)
  expect(got).toBe(await give(verb, { ...input, driveId: v7() }))
  expect(got).toBe('{"code":"not_found"}')
})

test('the answer of a colleague’s command is not had by repeating its id', async () => {
  const command = commandNamed('invite.make')
  const input = await VALID_INPUTS['invite.make']?.(shop, attacker)
  if (!command) throw new Error('no such command')
  const envelope = { commandId: v7(), input }
  expect(await execute(command, ana.session, envelope)).toMatchObject({ ok: true })
  expect(await execute(command, bo.session, envelope)).toEqual({ ok: false, error: { code: 'id_reuse' } })
})
