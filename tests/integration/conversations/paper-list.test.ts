import { expect, test } from 'vitest'
import { loadViewer } from '@/lib/access/load-viewer'
import type { Viewer } from '@/lib/access/viewer'
import { addDays, dateIn, now } from '@/lib/clock'
import { execute } from '@/lib/command/execute'
import { logOneOnOne } from '@/lib/conversations/commands/log-one-on-one'
import type { PaperChoice } from '@/lib/conversations/paper-sheets'
import { getPaperList, getPersonByCode } from '@/lib/conversations/queries/paper-list'
import { getSheetByNumber } from '@/lib/conversations/queries/sheet-by-number'
import { sheetMarkIn } from '@/lib/conversations/queries/sheet-mark'
import { sheetNumber } from '@/lib/conversations/sheet-number'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { READ_ENOUGH } from '@/lib/workers/queries/may-show-names'
import { openOakStreet } from '@/tests/support/oak-street'
import { openTestDatabase } from '@/tests/support/test-database'
import { inDays, talk } from './talks'

const { owner } = await openTestDatabase()
const oak = await openOakStreet(owner)
const { driveId, workers, cells, people } = oak

async function viewerOf(session: Session): Promise<Viewer> {
  const viewer = await loadViewer(session)
  if (!viewer) throw new Error('no session')
  return viewer
}
const [ana, cy, flo] = [
  await viewerOf(people.ana.session),
  await viewerOf(people.cy.session),
  await viewerOf(people.flo.session),
]
async function onPaper(viewer: Viewer, choice: PaperChoice) {
  const list = await getPaperList(viewer, driveId, choice)
  return list && list.people !== READ_ENOUGH ? list.people : null
}

test('a list is sorted by code, and a leader gets the own people', async () => {
  expect((await onPaper(cy, 'mine'))?.map(({ called }) => called)).toEqual(['Dana'])
  const dock = await onPaper(ana, { cellId: cells.dockNight })
  expect(dock?.map(({ code }) => code)).toEqual([workers.cy.code, workers.dana.code].toSorted())
  expect(await getPaperList(flo, driveId, 'mine')).toBeNull()
})

test('whoever wants to be left alone, or talks with one colleague only, is not printed', async () => {
  await owner.query('update worker set leave_alone = true where id = $1', [workers.dana.id])
  expect(await onPaper(cy, 'mine')).toEqual([])
  await owner.query('update worker set leave_alone = false, only_user_id = $2 where id = $1', [
    workers.dana.id,
    people.bo.userId,
  ])
  expect(await onPaper(cy, 'mine')).toEqual([])
  await owner.query('update worker set only_user_id = null where id = $1', [workers.dana.id])
})

test('a talk that is written down already is there to be compared with the sheet', async () => {
  const said = talk(driveId, workers.dana.id, { happenedAt: now().toISOString() })
  await execute(logOneOnOne, people.cy.session, said)
  expect((await onPaper(cy, 'mine'))?.[0]?.talkedOn).toEqual([inDays(0)])
})

test('a code is found within reach and nowhere else', async () => {
  expect(await getPersonByCode(cy, driveId, workers.dana.code)).toMatchObject({ workerId: workers.dana.id })
  expect(await getPersonByCode(cy, driveId, workers.fay.code)).toBeNull()
  expect(await getPersonByCode(ana, driveId, oak.stranger.code)).toBeNull()
  expect(await getPersonByCode(flo, driveId, workers.dana.code)).toBeNull()
})

test('the number on a sheet brings up that page as it was on that day, for whoever reaches the list', async () => {
  const printedOn = dateIn('America/New_York', now())
  const numberOf = async (viewer: Viewer, choice: PaperChoice) =>
    (await getPaperList(viewer, driveId, choice))?.sheetNumbers[0] ?? ''
  const [cysList, dock] = [await numberOf(cy, 'mine'), await numberOf(ana, { cellId: cells.dockNight })]
  const codesOf = async (viewer: Viewer, number: string) => {
    const sheet = await getSheetByNumber(viewer, driveId, number)
    if (typeof sheet === 'string') return sheet
    return sheet.people === READ_ENOUGH ? null : sheet.people.map(({ code }) => code)
  }
  expect(await codesOf(cy, cysList)).toEqual([workers.dana.code])
  expect(await codesOf(ana, cysList.toLowerCase())).toEqual([workers.dana.code])
  expect(await codesOf(ana, dock)).toEqual(
    (await onPaper(ana, { cellId: cells.dockNight }))?.map(({ code }) => code),
  )
  expect(await codesOf(cy, dock)).toBe('not_yours')
  expect(await codesOf(flo, dock)).toBe('not_yours')
  expect(await codesOf(ana, `${dock}7`)).toBe('mistyped')

  const lastWeek = addDays(printedOn, -7)
  const earlier = await asViewer(cy, async (tx) =>
    sheetNumber({ list: { userId: cy.userId }, printedOn: lastWeek, page: 0 }, sheetMarkIn(tx, driveId)),
  )
  expect(await codesOf(cy, earlier)).toEqual([])
  await owner.query("update turf set from_at = now() - interval '9 days' where user_id = $1", [
    people.cy.userId,
  ])
  expect(await codesOf(cy, earlier)).toEqual([workers.dana.code])
})
