import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { loadViewer } from '@/lib/access/load-viewer'
import { execute } from '@/lib/command/execute'
import { getNextTalks } from '@/lib/conversations/queries/next-conversations'
import type { Session } from '@/lib/db/as-viewer'
import { mergeWorkers } from '@/lib/workers/commands/merge-workers'
import { setLanguages } from '@/lib/workers/commands/set-languages'
import { getHeldAbout } from '@/lib/workers/queries/held-about'
import { READ_ENOUGH } from '@/lib/workers/queries/may-show-names'
import { addTestWorker, openOakStreet } from '@/tests/support/oak-street'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const oak = await openOakStreet(owner)
const { driveId, workers, people } = oak
const { ana, cy } = people

const speaks = (by: Session, workerId: string, languages: string[]) =>
  execute(setLanguages, by, { commandId: v7(), input: { driveId, workerId, languages } })
const languagesOf = async (workerId: string) =>
  (await owner.query('select languages from worker where id = $1', [workerId])).rows[0].languages

test('languages are noted by whoever reaches the person, and cleared again', async () => {
  expect(await speaks(cy.session, workers.dana.id, ['es', 'en', 'es'])).toMatchObject({ ok: true })
  expect(await languagesOf(workers.dana.id)).toEqual(['es', 'en'])
  expect(await getHeldAbout(ana.session, driveId, workers.dana.id, new Date())).toMatchObject({
    languages: ['es', 'en'],
  })
  expect(await speaks(cy.session, workers.ida.id, ['es'])).toMatchObject({ error: { code: 'not_found' } })
  expect(await speaks(cy.session, workers.dana.id, ['klingon'])).toMatchObject({ error: { code: 'invalid' } })
  await speaks(cy.session, workers.dana.id, [])
  expect(await languagesOf(workers.dana.id)).toBeNull()
})

test('two rows of one person speak what either spoke', async () => {
  const [one, other] = [
    await addTestWorker(ana.session, driveId, { name: 'Rosa', cellId: oak.cells.dockDay }),
    await addTestWorker(ana.session, driveId, { name: 'Rosita', cellId: oak.cells.dockDay }),
  ]
  await speaks(ana.session, one.id, ['es'])
  await speaks(ana.session, other.id, ['pt', 'es'])
  const input = { driveId, mergeId: v7(), keptWorkerId: one.id, mergedWorkerId: other.id, takeNick: false }
  await execute(mergeWorkers, ana.session, { commandId: v7(), input })
  expect(await languagesOf(one.id)).toEqual(['es', 'pt'])
})

test('whoever shares a language is proposed, with the reason', async () => {
  await owner.query('update drive_role set worker_id = $2 where user_id = $1', [
    people.bo.userId,
    workers.joe.id,
  ])
  await speaks(ana.session, workers.joe.id, ['en', 'vi'])
  await speaks(ana.session, workers.fay.id, ['vi'])
  const viewer = await loadViewer(ana.session)
  const next = viewer && (await getNextTalks(viewer, driveId, { whose: 'everybody' }))
  const talk =
    next && next !== READ_ENOUGH ? next.talks.find(({ workerId }) => workerId === workers.fay.id) : null
  expect(talk?.who.userId).toBe(people.bo.userId)
  expect(talk?.who.why[0]).toEqual({ key: 'leaders.next.who.language', params: { language: 'vi' } })
})
