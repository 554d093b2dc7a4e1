import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { ruleOf, VERBS, type Verb } from '@/lib/access/roles'
import type { AnyCommand } from '@/lib/command/define-command'
import type { ViewerTx } from '@/lib/db/as-viewer'
import { openOakStreet } from '@/tests/support/oak-street'
import { newUser, signIn } from '@/tests/support/people'
import { type Actor, openActors } from '@/tests/support/role-actors'
import { openTestDatabase } from '@/tests/support/test-database'
import type { Shop } from '@/tests/support/valid-input'
import { emptyDrive, VALID_INPUTS } from '@/tests/support/valid-inputs'

const { owner } = await openTestDatabase()
const { COMMANDS, commandNamed } = await import('@/lib/registry')
const { execute } = await import('@/lib/command/execute')
const { viewerIn } = await import('@/lib/access/load-viewer')
const { asViewer } = await import('@/lib/db/as-viewer')
const { sqlState } = await import('@/lib/db/database-error')
const { getTakeAway } = await import('@/lib/exchange/queries/take-away')
const { packTakeAway } = await import('@/lib/exchange/reading/pack-take-away')

const oak = await openOakStreet(owner)
const actors = await openActors(owner, oak)
const emptyDriveId = await emptyDrive(oak.people.gus)
const contents = await getTakeAway(oak.people.gus.session, emptyDriveId, new Date())
if (!contents) throw new Error('no drive to take along')
const shop: Shop = { oak, owner, takeAwayFile: packTakeAway(contents) }

/** The last verbs change who is who: a coach who leaves, a drive that is gone. Those who may do it come after those who may not. */
const LAST: Verb[] = ['role.end', 'coaching.end', 'drive.purge']
const verbs = (Object.keys(VALID_INPUTS) as Verb[]).sort((a, b) => LAST.indexOf(a) - LAST.indexOf(b))

/** What is about nobody but oneself, takes something away, or says that something was seen. */
const AFTER_A_PIN: readonly Verb[] = [
  'profile.set',
  'notice.read',
  'push.add',
  'push.remove',
  'calendar_feed.end',
]

/** By the table alone: roles of Oak Street and of the network count, roles elsewhere do not. */
function isAllowed(verb: Verb, { where, roles }: Actor): boolean {
  const allowed = ruleOf(verb).roles
  if (allowed.includes('anyone')) return true
  return where !== 'elsewhere' && roles.some((role) => allowed.includes(role))
}

/** A stricter verb of a command shares its command. */
const commandOf = (verb: Verb): AnyCommand | undefined =>
  commandNamed(verb === 'import.commit_large' ? 'import.commit' : verb)

async function outcome(verb: Verb, me: Actor, session = me.session): Promise<string> {
  const command = commandOf(verb)
  if (!command) throw new Error(`no command for ${verb}`)
  const input = await VALID_INPUTS[verb]?.(shop, me)
  const result = await execute(command, session, { commandId: v7(), input })
  return result.ok
    ? 'done'
    : [result.error.code, JSON.stringify(result.error.fields ?? result.error.reason ?? '')].join(' ')
}

class Undone extends Error {}

/** Rows that this transaction has changed so far: an update that finds no row it may touch is a refusal too. */
async function rowsWritten({ sql }: ViewerTx): Promise<number> {
  const [row] = await sql<{ n: number }>`
    select coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0)::int as n from pg_stat_xact_user_tables`
  return row?.n ?? 0
}

/** What a command comes to when only its own policy and the database decide. Everything it wrote is rolled back. */
async function withoutTable(verb: Verb, me: Actor): Promise<string> {
  const command = commandOf(verb)
  const input = command?.input.parse(await VALID_INPUTS[verb]?.(shop, me))
  let got = 'refused'
  const attempt = asViewer(me.session, async (tx) => {
    const viewer = await viewerIn(tx, me.session.token)
    if (!command || !viewer) throw new Error('nobody to try it')
    const context = { viewer, tx, vault: tx.vault, now: new Date(), commandId: v7(), skewMs: null }
    const facts = await command.load(input, context)
    const before = await rowsWritten(tx)
    if (facts === null || command.refuse(viewer, facts, input) !== null) throw new Undone()
    const { ok } = await command.run(input, facts, context)
    if (ok && (await rowsWritten(tx)) > before) got = 'done'
    throw new Undone()
  })
  await attempt.catch((error: unknown) => {
    if (error instanceof Undone) return
    got = 'refused'
    if (sqlState(error) !== '42501') wrongErrors.push(`${verb} as ${me.label}: ${String(error)}`)
  })
  return got
}
const wrongErrors: string[] = []

test('every command has a verb, and every verb a command and an input to try it with', () => {
  const named = new Set<Verb>([...COMMANDS.map(({ name }) => name), 'import.commit_large'])
  const tried = new Set(Object.keys(VALID_INPUTS) as Verb[])
  expect([...named].filter((name) => !(name in VERBS))).toEqual([])
  expect([...named].filter((name) => !tried.has(name))).toEqual([])
  expect((Object.keys(VERBS) as Verb[]).filter((verb) => !named.has(verb))).toEqual([])
})

test('a sign-in of six minutes ago is not fresh enough for what the table says needs a fresh one', async () => {
  const wrong: string[] = []
  for (const verb of verbs.filter((each) => ruleOf(each).stepUp === 'fresh')) {
    for (const me of actors.filter((each) => isAllowed(verb, each))) {
      const stale = await signIn(owner, me.userId, { freshMinutesAgo: 6 })
      const got = await outcome(verb, me, stale)
      if (got !== 'stepup_required ""') wrong.push(`${verb} as ${me.label}: ${got}`)
    }
  }
  expect(wrong).toEqual([])
})

test('whoever saw a PIN does nothing with a phone that is about more than its owner: no word for a coach, no end of coaching', async () => {
  const wrong: string[] = []
  const me: Actor = { ...(await newUser(owner)), label: 'by PIN', where: 'network', roles: [] }
  const pinned = await signIn(owner, me.userId, { level: 'list' })
  for (const verb of verbs.filter((each) => ruleOf(each).roles.includes('anyone'))) {
    const got = await outcome(verb, me, pinned)
    if ((got === 'stepup_required ""') === AFTER_A_PIN.includes(verb)) wrong.push(`${verb}: ${got}`)
  }
  expect(wrong).toEqual([])
})

test('with the role table out of the way, PostgreSQL alone refuses every verb of a drive to all who are not its own', {
  timeout: 600_000,
}, async () => {
  const committee = actors.find(({ label }) => label === 'committee here')
  expect(committee && (await withoutTable('worker.remove', committee))).toBe('done')
  const own = ['worker_leader here', 'committee here', 'data_steward here']
  const strangers = actors.filter(({ label }) => !own.includes(label))
  const wrong: string[] = []
  let cells = 0
  for (const verb of verbs.filter((each) => commandOf(each)?.scope.startsWith('drive'))) {
    for (const me of strangers.filter((each) => !isAllowed(verb, each))) {
      const got = await withoutTable(verb, me)
      cells += 1
      if (got === 'done') wrong.push(`${verb} as ${me.label}`)
    }
  }
  expect(wrongErrors).toEqual([])
  process.stderr.write(`database alone: ${cells} cells\n`)
  expect(wrong).toEqual([])
  expect(cells).toBeGreaterThan(180)
})

test('each verb does for each role what the table says, and for the same role elsewhere nothing', {
  timeout: 600_000,
}, async () => {
  const wrong: string[] = []
  let cells = 0
  for (const verb of verbs) {
    // However long this takes: nobody's sign-in grows old meanwhile.
    await owner.query('update session set fresh_at = now()')
    const inOrder = [...actors].sort((a, b) => Number(isAllowed(verb, a)) - Number(isAllowed(verb, b)))
    for (const me of inOrder) {
      const got = await outcome(verb, me)
      const allowed = isAllowed(verb, me)
      const isRight = allowed ? got === 'done' : /^(denied|not_found) ""$/.test(got)
      if (!isRight) wrong.push(`${verb} as ${me.label}: expected ${allowed ? 'done' : 'refused'}, got ${got}`)
      cells += 1
      if (verb === 'drive.purge' && got === 'done') break
    }
  }
  process.stderr.write(`role table: ${cells} cells, ${verbs.length} verbs, ${actors.length} people\n`)
  expect(wrong).toEqual([])
  expect(cells).toBeGreaterThan(180)
})
