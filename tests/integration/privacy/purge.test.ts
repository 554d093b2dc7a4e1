import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import type { Verb } from '@/lib/access/roles'
import { addDays, dateIn, now } from '@/lib/clock'
import { execute } from '@/lib/command/execute'
import type { Session } from '@/lib/db/as-viewer'
import { commandNamed } from '@/lib/registry'
import { openOakStreet } from '@/tests/support/oak-street'
import { giveRole, newUser } from '@/tests/support/people'
import { fillOakStreet } from '@/tests/support/take-away-facts'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const oak = await openOakStreet(owner)
const { driveId, people, workers } = oak
const { ana, bo, cy } = people
await fillOakStreet(oak)
await owner.query("update drive_role set from_at = now() - interval '2 days'")
const today = dateIn('America/New_York', now())

async function done(verb: Verb, session: Session, input: Record<string, unknown>) {
  const command = commandNamed(verb)
  if (!command) throw new Error(verb)
  const result = await execute(command, session, { commandId: v7(), input: { driveId, ...input } })
  if (!result.ok) throw new Error(`${verb}: ${JSON.stringify(result.error)}`)
  return result.value as Record<string, string>
}

async function secretBallot() {
  const decisionId = v7()
  await done('decision.propose', ana.session, {
    ...{ decisionId, title: 'A walkout', text: '', about: { kind: 'own' }, ballot: 'secret' },
    ...{ electorate: 'everybody', electorateSize: null, rule: 'majority_of_voters', quorumPercent: null },
  })
  await done('decision.open', ana.session, { decisionId, closesOn: addDays(today, 3) })
  await done('decision.vote_secret', cy.session, { decisionId, choice: 'no', paperId: v7() })
}

/** A hidden list, kept by Cy and later by somebody who is only its secretary, with everything that can be done about it. */
async function hiddenList() {
  const { bodyId = '' } = await done('body.open', cy.session, {
    kind: 'second_union',
    hidden: true,
    name: 'Red caucus',
  })
  const { membershipId } = await done('membership.record', cy.session, {
    ...{ bodyId, workerId: workers.dana.id, fromOn: today, dues: 'reduced' },
  })
  await done('membership.end', cy.session, { bodyId, membershipId, untilOn: today })
  const keeper = await newUser(owner)
  await giveRole(owner, ana.session, { driveId, userId: keeper.userId, role: 'membership_secretary' })
  await owner.query(
    'insert into body_secretary (drive_id, body_id, user_id, from_at, added_by) values ($1, $2, $3, now(), $4)',
    [driveId, bodyId, keeper.userId, cy.userId],
  )
  await done('body.rename', keeper.session, { bodyId, name: 'Blue caucus', version: 1 })
}

const tablesWith = async (column: string) =>
  (
    await owner.query<{ name: string }>(
      `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = $1 and not a.attisdropped
       where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`,
      [column],
    )
  ).rows.map(({ name }) => name)

/** Ids of everything that is of the group: people, lists, ballots, talks. */
async function idsOfGroup() {
  const withId = new Set(await tablesWith('id'))
  const found: string[] = []
  for (const name of await tablesWith('drive_id'))
    if (withId.has(name) && name !== 'drive_attribute') {
      const { rows } = await owner.query(`select id from public.${name} where drive_id = $1`, [driveId])
      found.push(...rows.map(({ id }) => String(id)))
    }
  return found
}

/** Every table in which one of these ids is still written, in any column. */
async function stillWritten(ids: readonly string[]) {
  const { rows: tables } = await owner.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
  )
  const left: string[] = []
  for (const { name } of tables) {
    const { rows } = await owner.query(`select to_jsonb(t)::text as row from public.${name} t`)
    const hits = rows.filter(({ row }) => ids.some((id) => row.includes(id)))
    left.push(...hits.map(({ row }) => `${name}: ${row.slice(0, 400)}`))
  }
  return left
}

test('what is destroyed is destroyed in the logs of single people too: no hidden list, no vote, nobody’s talk', async () => {
  await hiddenList()
  await secretBallot()
  const ids = await idsOfGroup()
  expect((await stillWritten(ids)).length).toBeGreaterThan(30)
  const departureId = v7()
  await done('departure.ask', ana.session, { departureId, kind: 'purge' })
  await done('departure.agree', bo.session, { departureId })
  await owner.query("update departure set ready_at = now() - interval '1 minute' where id = $1", [
    departureId,
  ])
  await done('drive.purge', ana.session, { departureId })
  expect((await stillWritten(ids)).filter((line) => !line.includes(departureId))).toEqual([])
})
