import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import type { Verb } from '@/lib/access/roles'
import { addDays, dateIn, now } from '@/lib/clock'
import type { Session } from '@/lib/db/as-viewer'
import { openOakStreet } from '@/tests/support/oak-street'
import { giveRole, newUser } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const { execute } = await import('@/lib/command/execute')
const { commandNamed } = await import('@/lib/registry')
const { asViewer } = await import('@/lib/db/as-viewer')
const { viewerIn } = await import('@/lib/access/load-viewer')
const { getBodies } = await import('@/lib/bodies/queries/bodies')
const { getLiaisonPage } = await import('@/lib/bodies/queries/liaison')
const { getLiaisonGrants } = await import('@/lib/bodies/queries/liaison-grants')
const { findPeople } = await import('@/lib/workers/queries/people-page')

const oak = await openOakStreet(owner)
const { driveId, workers, cells } = oak
const { ana, bo } = oak.people
const today = dateIn('America/New_York', now())
const rep = await newUser(owner)
await giveRole(owner, ana.session, { driveId, userId: rep.userId, role: 'union_liaison' })

async function done(
  verb: Verb,
  session: Session,
  input: Record<string, unknown>,
): Promise<Record<string, string>> {
  const command = commandNamed(verb)
  if (!command) throw new Error(verb)
  const result = await execute(command, session, { commandId: v7(), input: { driveId, ...input } })
  if (!result.ok) throw new Error(`${verb}: ${JSON.stringify(result.error)}`)
  return result.value as Record<string, string>
}
const as = async (session: Session) => {
  const viewer = await asViewer(session, (tx) => viewerIn(tx, session.token))
  if (!viewer) throw new Error('nobody')
  return viewer
}
const seenByRep = async () => getLiaisonPage(await as(rep.session), driveId, '')
const name = (workerId: string, cellId: string | null) =>
  done('steward.name', ana.session, {
    ...{ stewardshipId: v7(), workerId, cellId, kind: 'steward', fromOn: addDays(today, -30) },
  })

test('scenario 22: the rep sees who is steward, not the second card nor a note, and the same list says nothing by count or order', async () => {
  await name(workers.dana.id, cells.dockNight)
  await name(workers.ida.id, cells.packDay)
  await done('note.add', ana.session, {
    workerId: workers.dana.id,
    noteId: v7(),
    level: 'committee',
    text: 'Careful with the rep',
  })
  expect(await seenByRep()).toEqual({ today, stewards: null, counts: null })

  const { grantId } = await done('liaison.grant', ana.session, {
    ...{ grantId: v7(), userId: rep.userId, what: 'stewards', untilOn: addDays(today, 30) },
  })
  const before = await seenByRep()
  expect(before?.stewards).toMatchObject([
    { name: 'Dana', kind: 'steward', place: 'Dock · Night', fromOn: addDays(today, -30) },
    { name: 'Ida', kind: 'steward', place: 'Packing · Day', fromOn: addDays(today, -30) },
  ])
  expect(before?.counts).toBeNull()

  const { bodyId } = await done('body.open', bo.session, {
    kind: 'second_union',
    hidden: true,
    name: 'Second card',
  })
  await done('membership.record', bo.session, {
    bodyId,
    workerId: workers.ida.id,
    fromOn: today,
    dues: 'reduced',
  })
  expect(JSON.stringify(await seenByRep())).toBe(JSON.stringify(before))
  expect(await getBodies(await as(rep.session), driveId)).toMatchObject({ bodies: [], twice: { people: 0 } })
  expect(await findPeople(rep.session, driveId, 'ida')).toEqual([])
  const rows = await asViewer(rep.session, async ({ sql }) => [
    ...(await sql`select from note`),
    ...(await sql`select from worker_name`),
    ...(await sql`select from worker`),
    ...(await sql`select from membership`),
    ...(await sql`select from body`),
    ...(await sql`select from activity where scope_id = ${driveId}`),
  ])
  expect(rows).toEqual([])

  const log = await getLiaisonGrants(await as(ana.session), driveId)
  expect(log?.liaisons).toMatchObject([
    { userId: rep.userId, grants: [{ grantId }], looks: [{ what: 'stewards' }] },
  ])
  await done('liaison.revoke', ana.session, { grantId })
  expect((await seenByRep())?.stewards).toBeNull()
})

test('counts for somebody of a union hide areas in which they would point at a person', async () => {
  await done('liaison.grant', ana.session, {
    ...{ grantId: v7(), userId: rep.userId, what: 'counts', untilOn: addDays(today, 1) },
  })
  const page = await seenByRep()
  expect(page?.counts?.areas.map(({ people }) => people)).toEqual([null, null, null, null])
  expect(page?.stewards).toBeNull()
})
