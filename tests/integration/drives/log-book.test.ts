import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { VERBS, type Verb } from '@/lib/access/roles'
import { execute } from '@/lib/command/execute'
import { asViewer } from '@/lib/db/as-viewer'
import { logKindOf } from '@/lib/drives/log-kinds'
import { getLogBook } from '@/lib/drives/queries/log-book'
import { commandNamed } from '@/lib/registry'
import { mayShowNames } from '@/lib/workers/queries/may-show-names'
import { flatMessages } from '@/tests/support/flat-messages'
import { openOakStreet } from '@/tests/support/oak-street'
import { openTestDatabase } from '@/tests/support/test-database'
import { VALID_INPUTS } from '@/tests/support/valid-inputs'

const { owner } = await openTestDatabase()
const oak = await openOakStreet(owner)
const { driveId, workers } = oak
const { ana, bo, cy, flo } = oak.people
const shop = { oak, owner, takeAwayFile: new Uint8Array() }
const all = { who: null, kind: null, first: 0 }

async function did(verb: Verb, { userId, session }: typeof ana) {
  const command = commandNamed(verb)
  if (!command) throw new Error(verb)
  const me = { label: '', userId, session, where: 'here' as const, roles: [] }
  const input = await VALID_INPUTS[verb]?.(shop, me)
  expect(await execute(command, session, { commandId: v7(), input })).toMatchObject({ ok: true })
}

test('the committee reads who did what, newest first, by person and by kind', async () => {
  await did('site.add', ana)
  await did('one_on_one.log', bo)
  await did('invite.make', ana)
  const { entries, people, brokenLink } = await getLogBook(bo.session, driveId, all)
  expect(entries.map(({ name }) => name)).toEqual(['invite.make', 'one_on_one.log', 'site.add'])
  expect(entries[1]).toMatchObject({ userId: bo.userId, about: { workerId: expect.any(String) } })
  expect(people.map(({ userId }) => userId)).toEqual(
    expect.arrayContaining([ana.userId, bo.userId, cy.userId]),
  )
  expect(brokenLink).toBeNull()
  const names = async (filter: object) =>
    (await getLogBook(ana.session, driveId, { ...all, ...filter })).entries.map(({ name }) => name)
  expect(await names({ who: bo.userId })).toEqual(['one_on_one.log'])
  expect(await names({ kind: 'access' })).toEqual(['invite.make'])
  expect(await names({ first: 2 })).toEqual(['site.add'])
})

test('a review of one account says how many names it was shown today, and marks what is worth a look', async () => {
  await asViewer(bo.session, (tx) => mayShowNames(tx, driveId, [workers.dana.id, workers.fay.id]))
  const { people } = await getLogBook(ana.session, driveId, all)
  expect(people.find(({ userId }) => userId === bo.userId)?.readToday).toBe(2)
  await did('departure.ask', ana)
  const { entries } = await getLogBook(ana.session, driveId, all)
  expect(entries[0]).toMatchObject({ name: 'departure.ask', isMarked: true })
})

test('worker leaders and strangers read nothing of it', async () => {
  for (const session of [cy.session, flo.session])
    expect((await getLogBook(session, driveId, all)).entries).toEqual([])
})

test('somebody who changes an entry in the database is found out, with its number', async () => {
  await owner.query("update activity set name = 'label.rename' where scope_id = $1 and name = 'site.add'", [
    driveId,
  ])
  expect((await getLogBook(ana.session, driveId, all)).brokenLink).not.toBeNull()
})

test('everything that can be done in a group has its sentence in the log, in both languages', () => {
  const done = Object.keys(VERBS).filter((verb) => commandNamed(verb)?.scope === 'drive')
  const missing = (['en', 'es'] as const).flatMap((language) => {
    const messages = new Map(flatMessages(language))
    return [...done, 'reading.over_budget'].filter(
      (name) => !messages.has(`drives.logBook.did.${name.replace('.', '_')}`),
    )
  })
  expect(missing).toEqual([])
  expect(logKindOf('drive.take_away')).toBe('copies')
})
