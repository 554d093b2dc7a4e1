import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { execute } from '@/lib/command/execute'
import { asViewer } from '@/lib/db/as-viewer'
import { agreeToHandOff } from '@/lib/drives/commands/agree-to-hand-off'
import { handOver } from '@/lib/drives/commands/hand-over'
import { noteHandOff } from '@/lib/drives/commands/note-hand-off'
import { proposeHandOff } from '@/lib/drives/commands/propose-hand-off'
import { getHandOffs } from '@/lib/drives/queries/hand-offs'
import { getMarkFacts } from '@/lib/drives/queries/mark-facts'
import { whatIsShared } from '@/lib/drives/queries/what-is-shared'
import { threeMarks } from '@/lib/drives/three-marks'
import { openOakStreet } from '@/tests/support/oak-street'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const oak = await openOakStreet(owner)
const { driveId, workers } = oak
const { ana, bo, cy, dee, eva } = oak.people
const handOffId = v7()
const act = (
  command: Parameters<typeof execute>[0],
  person: typeof ana,
  input: Record<string, unknown> = {},
) => execute(command, person.session, { commandId: v7(), input: { driveId, handOffId, ...input } })
const shown = async (person = ana) =>
  (await getHandOffs({ ...person.session, userId: person.userId }, driveId, new Date()))?.handOffs[0]

test('what a committee hands over takes two of it, leaves a receipt, and holds no name', async () => {
  await act(proposeHandOff, ana, {
    ...{ toKind: 'union', to: 'Local 9', why: 'A room to meet', contact: '' },
    shares: ['counts', 'stage', 'issues', 'demands'],
  })
  expect(await shown()).toMatchObject({ stage: 'waits', handed: null, receipt: null })
  expect(await act(handOver, ana)).toMatchObject({ error: { reason: { key: 'handOff.refused.waits' } } })
  expect(await act(agreeToHandOff, ana)).toMatchObject({ error: { reason: { key: 'handOff.refused.own' } } })
  expect(await act(agreeToHandOff, bo)).toMatchObject({ ok: true })
  expect(await act(handOver, ana)).toMatchObject({ ok: true })
  const handOff = await shown(bo)
  expect(handOff).toMatchObject({
    stage: 'handed',
    handed: { group: 'OAK-11', counts: { named: 6 }, contact: null },
  })
  expect(handOff?.receipt).toMatch(/^[0-9a-f]{12}$/)
  const text = JSON.stringify(handOff?.handed)
  for (const name of ['Dana', 'Fay', 'Ida', 'Joe', 'Kim', ...Object.values(workers).map(({ id }) => id)])
    expect(text).not.toContain(name)
})

test('what was promised stays open until it is delivered', async () => {
  const note = (kind: string) =>
    act(noteHandOff, ana, { eventId: v7(), kind, text: 'A training', onDate: '2026-11-20' })
  await note('promised')
  await note('promised')
  expect((await shown())?.openPromises).toBe(2)
  await note('delivered')
  expect((await shown())?.openPromises).toBe(1)
})

test('an introduction is for the committee alone: no leader, coach or coordinator learns of it', async () => {
  for (const outsider of [cy, dee, eva]) {
    expect(
      await getHandOffs({ ...outsider.session, userId: outsider.userId }, driveId, new Date()),
    ).toBeNull()
    const rows = await asViewer(
      outsider.session,
      (tx) => tx.sql`
      select id from hand_off union all select id from hand_off_event`,
    )
    expect(rows).toEqual([])
  }
})

test('the marks follow what is written down: a union that was there before the first work', async () => {
  const facts = await getMarkFacts(ana.session, driveId)
  expect(facts).toMatchObject({ firstUnionOn: '2026-11-20', ballots: 0, stepsWitnessed: 0 })
  expect(facts && threeMarks(facts)).toMatchObject({ decide: 'not_yet', begin: 'not_yet', qualifies: false })
  expect(await getMarkFacts(cy.session, driveId)).toBeNull()
})

test('an issue that fewer than five named is not handed over', async () => {
  const labelId = v7()
  await owner.query(`insert into label (drive_id, id, kind, code) values ($1, $2, 'issue', 'pay')`, [
    driveId,
    labelId,
  ])
  const people = Object.values(workers).slice(0, 5)
  const name = async ({ id }: { id: string }) => {
    const talkId = v7()
    await owner.query(
      `insert into one_on_one (drive_id, id, worker_id, talker_user_id, logged_by, happened_at, happened_on, recorded_at)
       values ($1, $2, $3, $4, $4, now(), current_date, now())`,
      [driveId, talkId, id, ana.userId],
    )
    await owner.query(
      `insert into one_on_one_issue (drive_id, one_on_one_id, label_id, worker_id) values ($1, $2, $3, $4)`,
      [driveId, talkId, labelId, id],
    )
  }
  const issues = () =>
    asViewer(ana.session, (tx) =>
      whatIsShared(tx, driveId, { shares: ['issues'], contact: '', today: '2026-11-22', now: new Date() }),
    )
  for (const person of people.slice(0, 4)) await name(person)
  expect((await issues()).issues).toEqual([])
  for (const person of people.slice(4)) await name(person)
  expect((await issues()).issues).toEqual([{ code: 'pay', name: null, people: 5 }])
})
