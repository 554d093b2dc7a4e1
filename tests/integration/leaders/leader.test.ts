import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { execute } from '@/lib/command/execute'
import type { Session } from '@/lib/db/as-viewer'
import { getWorkerLeader } from '@/lib/leaders/queries/worker-leader'
import { markLeader } from '@/lib/workers/commands/mark-leader'
import { addTestWorker, openOakStreet } from '@/tests/support/oak-street'
import { openTestDatabase } from '@/tests/support/test-database'
import { heldButtonDay } from './button-day'

const { owner } = await openTestDatabase()
const oak = await openOakStreet(owner)
const { driveId, workers, people } = oak
const about = { driveId, by: people.ana.userId }

const mark = (workerId: string, more: Record<string, unknown>, session: Session = people.ana.session) =>
  execute(markLeader, session, { commandId: v7(), input: { driveId, workerId, markId: v7(), ...more } })

const follow = (leaderId: string, workerId: string, daysAgo: number) =>
  owner.query(
    `insert into tie (drive_id, id, from_worker_id, to_worker_id, kind, confidence, on_date, recorded_at, recorded_by)
     values ($1, $2, $3, $4, 'follows', 2, current_date - $5::int, now(), $6)`,
    [driveId, v7(), leaderId, workerId, daysAgo, people.ana.userId],
  )

const standing = async (workerId: string) => {
  const { status, marks } = await getWorkerLeader(people.ana.session, driveId, workerId)
  return { status, evidence: marks[0]?.evidence, marks: marks.length }
}

test('evidence is kept with who said it, and taking it back adds what was there before', async () => {
  const first = await mark(workers.ida.id, {
    status: 'suspected',
    evidence: ['trusted', 'people_go_to', 'trusted'],
  })
  expect(first).toMatchObject({ ok: true })
  expect(await standing(workers.ida.id)).toEqual({
    status: 'suspected',
    evidence: ['people_go_to', 'trusted'],
    marks: 1,
  })
  await mark(
    workers.ida.id,
    { status: 'won', evidence: ['people_go_to', 'trusted', 'speaks_up'] },
    people.bo.session,
  )
  await mark(workers.ida.id, { status: 'suspected', evidence: ['people_go_to', 'trusted'] })
  expect(await standing(workers.ida.id)).toEqual({
    status: 'suspected',
    evidence: ['people_go_to', 'trusted'],
    marks: 3,
  })
})

test('only the committee says whom people follow, with evidence that is known and an action that is there', async () => {
  const refused = { ok: false, error: { code: 'denied' } }
  expect(await mark(workers.dana.id, { status: 'won' }, people.cy.session)).toMatchObject(refused)
  expect(await mark(workers.dana.id, { status: 'won' }, people.dee.session)).toMatchObject(refused)
  expect(await mark(workers.dana.id, { status: 'won', evidence: ['rumor'] })).toMatchObject({ ok: false })
  expect(await mark(workers.dana.id, { status: 'won', testId: v7() })).toMatchObject({
    ok: false,
    error: { code: 'not_found' },
  })
})

test('two of fourteen followers took part in the button day: the page says so and asks whether it is still as we thought', async () => {
  const followers: string[] = []
  for (let each = 0; each < 14; each += 1) {
    const { id } = await addTestWorker(people.ana.session, driveId, {
      name: `F${each}`,
      cellId: oak.cells.packNight,
    })
    followers.push(id)
    await follow(workers.kim.id, id, 20)
  }
  const late = await addTestWorker(people.ana.session, driveId, { name: 'Late', cellId: oak.cells.packNight })
  await follow(workers.kim.id, late.id, 1)
  await mark(workers.kim.id, { status: 'tested' })
  await owner.query("update leader_mark set recorded_at = now() - interval '60 days' where worker_id = $1", [
    workers.kim.id,
  ])
  await heldButtonDay(owner, { ...about, daysAgo: 9 }, [
    [workers.kim.id, 'took_part'],
    [late.id, 'took_part'],
    ...followers.map((id, index) => [id, index < 2 ? 'took_part' : index < 5 ? 'did_not' : null] as const),
  ])

  const { test: shown } = await getWorkerLeader(people.ana.session, driveId, workers.kim.id)
  expect(shown).toMatchObject({
    ...{ title: 'Button day', leaderTookPart: true, suggested: 'suspected' },
    result: { tookPart: 2, followers: 14 },
  })
  expect(shown?.followers.slice(0, 3).map(({ result }) => result)).toEqual([
    'took_part',
    'took_part',
    'did_not',
  ])
  expect(shown?.followers.every(({ called }) => /^F\d+$/.test(called))).toBe(true)

  await mark(workers.kim.id, { status: 'suspected', testId: shown?.testId })
  const after = await getWorkerLeader(people.ana.session, driveId, workers.kim.id)
  expect([after.status, after.test?.suggested, after.marks[0]?.test]).toEqual([
    'suspected',
    null,
    'Button day',
  ])
})

test('steps come from facts: a talk, along to one, one led with a partner, one alone, an action, the committee', async () => {
  const talk = async (worker: string, talker: { user?: string; worker?: string }, companion?: string) => {
    const id = v7()
    await owner.query(
      `insert into one_on_one (drive_id, id, worker_id, talker_user_id, talker_worker_id, logged_by, happened_at, happened_on, recorded_at)
       values ($1, $2, $3, $4, $5, $6, now(), current_date, now())`,
      [driveId, id, worker, talker.user ?? null, talker.worker ?? null, people.ana.userId],
    )
    if (companion)
      await owner.query(
        `insert into companion (drive_id, id, one_on_one_id, worker_id, companion_worker_id, role) values ($1, $2, $3, $4, $5, 'co_pilot')`,
        [driveId, v7(), id, worker, companion],
      )
  }
  const made = async (workerId: string) => {
    const { steps, next } = await getWorkerLeader(people.ana.session, driveId, workerId)
    return { made: steps.filter(({ onDate }) => onDate).map(({ step }) => step), next }
  }
  expect(await made(workers.joe.id)).toEqual({ made: [], next: 'had_talk' })
  await talk(workers.joe.id, { user: people.cy.userId }, workers.fay.id)
  expect(await made(workers.joe.id)).toEqual({ made: ['had_talk'], next: 'came_to_meeting' })
  expect((await made(workers.fay.id)).made).toEqual(['went_along'])
  expect((await made(workers.cy.id)).made).toEqual(['led_with_partner'])
  await talk(workers.joe.id, { worker: workers.cy.id })
  await heldButtonDay(owner, { ...about, daysAgo: 3 }, [[workers.cy.id, 'took_part']])
  expect((await made(workers.cy.id)).made).toEqual(['led_with_partner', 'held_alone', 'took_part'])
})
