import { v7 } from 'uuid'
import { describe, expect, test } from 'vitest'
import { loadViewer } from '@/lib/access/load-viewer'
import type { Viewer } from '@/lib/access/viewer'
import { execute } from '@/lib/command/execute'
import { takeOn } from '@/lib/conversations/commands/take-on'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { assignTurf } from '@/lib/leaders/commands/assign-turf'
import { endTurf } from '@/lib/leaders/commands/end-turf'
import { recordTie } from '@/lib/leaders/commands/record-tie'
import { withdrawTie } from '@/lib/leaders/commands/withdraw-tie'
import { getWorkerLists } from '@/lib/leaders/queries/worker-lists'
import { getWorkerTies } from '@/lib/leaders/queries/worker-ties'
import { openOakStreet } from '@/tests/support/oak-street'
import { openTestDatabase } from '@/tests/support/test-database'
import { inDays } from '../conversations/talks'

const { owner } = await openTestDatabase()
const oak = await openOakStreet(owner)
const { driveId, workers, people } = oak
const viewers = {
  ana: await viewerOf(people.ana.session),
  cy: await viewerOf(people.cy.session),
}

async function viewerOf(session: Session): Promise<Viewer> {
  const viewer = await loadViewer(session)
  if (!viewer) throw new Error('no session')
  return viewer
}
type Confidence = 1 | 2 | 3
function tie(
  session: Session,
  from: string,
  to: string,
  kind: 'follows' | 'knows',
  confidence: Confidence = 2,
) {
  const input = { driveId, tieId: v7(), fromWorkerId: from, toWorkerId: to, kind, confidence }
  return execute(recordTie, session, { commandId: v7(), input })
}
const assign = (workerId: string, userId: string, session = people.ana.session) =>
  execute(assignTurf, session, { commandId: v7(), input: { driveId, turfId: v7(), workerId, userId } })
const sees = async (session: Session, table: 'tie' | 'turf') => {
  const rows = await asViewer(session, (tx) =>
    table === 'tie'
      ? tx.sql`select id from tie where drive_id = ${driveId}`
      : tx.sql`select id from turf where drive_id = ${driveId}`,
  )
  return rows.length
}
const called = (tied: readonly { called: string }[]) => tied.map((each) => each.called)

describe('ties', () => {
  test('are told from both ends, the newest of a pair counts, and taking back leaves what others saw', async () => {
    await tie(people.cy.session, workers.cy.id, workers.dana.id, 'follows', 1)
    await tie(people.cy.session, workers.cy.id, workers.dana.id, 'follows', 3)
    await tie(people.ana.session, workers.kim.id, workers.ida.id, 'knows')
    await tie(people.ana.session, workers.ida.id, workers.kim.id, 'knows')
    const ofCy = await getWorkerTies(viewers.cy, driveId, workers.cy.id)
    expect(ofCy.listeners).toMatchObject([{ called: 'Dana', confidence: 3, mayTakeBack: true }])
    const ofDana = await getWorkerTies(viewers.ana, driveId, workers.dana.id)
    expect([called(ofDana.listensTo), ofDana.listeners]).toEqual([['Cy'], []])
    expect(called((await getWorkerTies(viewers.ana, driveId, workers.kim.id)).knows)).toEqual(['Ida'])

    await tie(people.ana.session, workers.cy.id, workers.dana.id, 'follows', 2)
    const own = await owner.query(
      "select id from tie where recorded_by = $1 and kind = 'follows' order by recorded_at limit 1",
      [people.cy.userId],
    )
    const takeBack = { commandId: v7(), input: { driveId, tieId: own.rows[0].id } }
    expect(await execute(withdrawTie, people.cy.session, takeBack)).toMatchObject({ ok: true })
    const left = await getWorkerTies(viewers.cy, driveId, workers.cy.id)
    expect(left.listeners).toMatchObject([{ called: 'Dana', confidence: 2, mayTakeBack: false }])
    const [others] = left.listeners
    const notMine = { commandId: v7(), input: { driveId, tieId: others?.tieId ?? '' } }
    expect(await execute(withdrawTie, people.cy.session, notMine)).toMatchObject({ ok: false })
  })

  test('need two people, both within reach', async () => {
    const oneself = await tie(people.ana.session, workers.ida.id, workers.ida.id, 'knows')
    expect(oneself).toMatchObject({ ok: false, error: { reason: { key: 'leaders.refused.with_oneself' } } })
    const outOfReach = await tie(people.cy.session, workers.cy.id, workers.ida.id, 'follows')
    expect(outOfReach).toMatchObject({ ok: false, error: { code: 'not_found' } })
    const elsewhere = await tie(people.ana.session, workers.ida.id, oak.stranger.id, 'follows')
    expect(elsewhere).toMatchObject({ ok: false, error: { code: 'not_found' } })
  })

  test('are seen by the coach without a name, by a leader among the people in reach, by strangers not at all', async () => {
    const all = await sees(people.ana.session, 'tie')
    expect(all).toBeGreaterThan(3)
    expect(await sees(people.dee.session, 'tie')).toBe(all)
    const cys = await asViewer(
      people.cy.session,
      (tx) => tx.sql`select kind from tie where drive_id = ${driveId}`,
    )
    expect(cys.length).toBeLessThan(all)
    expect(JSON.stringify(cys)).not.toContain('knows')
    for (const { session } of [people.flo, people.gus, people.eva, people.hal])
      expect([await sees(session, 'tie'), await sees(session, 'turf')]).toEqual([0, 0])
    expect(await sees(people.dee.session, 'turf')).toBe(0)
  })

  test('PostgreSQL refuses a tie in the name of another, across reach or by a coach, and changes to what is written', async () => {
    const write = (session: Session, by: string, to: string) =>
      asViewer(
        session,
        (tx) => tx.sql`
          insert into tie (drive_id, id, from_worker_id, to_worker_id, kind, confidence, on_date, recorded_at, recorded_by)
          values (${driveId}, ${v7()}, ${workers.cy.id}, ${to}, 'follows', 1, current_date, now(), ${by})`,
      ).then(
        () => 'written',
        () => 'refused',
      )
    expect(await write(people.cy.session, people.cy.userId, workers.dana.id)).toBe('written')
    expect(await write(people.cy.session, people.ana.userId, workers.dana.id)).toBe('refused')
    expect(await write(people.cy.session, people.cy.userId, workers.ida.id)).toBe('refused')
    expect(await write(people.dee.session, people.dee.userId, workers.dana.id)).toBe('refused')
    expect(await write(people.flo.session, people.flo.userId, workers.dana.id)).toBe('refused')
    const change = asViewer(
      people.ana.session,
      (tx) => tx.sql`update tie set confidence = 3 where drive_id = ${driveId}`,
    )
    await expect(change).rejects.toThrow(/permission denied/)
  })
})

describe('lists', () => {
  test('the committee gives a person to a colleague, who then reaches them and hears of it without a name', async () => {
    expect(await getWorkerTies(viewers.cy, driveId, workers.kim.id)).toMatchObject({ knows: [] })
    expect(await assign(workers.kim.id, people.cy.userId)).toMatchObject({ ok: true })
    const seen = await asViewer(
      people.cy.session,
      (tx) => tx.sql`select id from worker where id = ${workers.kim.id}`,
    )
    expect(seen).toHaveLength(1)
    const { rows } = await owner.query(
      "select params from notice where user_id = $1 and kind = 'turf.assigned'",
      [people.cy.userId],
    )
    expect(rows).toEqual([{ params: { code: 'OAK-11' } }])

    const { lists, colleagues } = await getWorkerLists(viewers.ana, driveId, workers.kim.id)
    expect(lists.map(({ userId }) => userId)).toContain(people.cy.userId)
    expect(colleagues.map(({ userId }) => userId)).not.toContain(people.cy.userId)
    const turfId = lists.find(({ userId }) => userId === people.cy.userId)?.turfId ?? ''
    expect(
      await execute(endTurf, people.ana.session, { commandId: v7(), input: { driveId, turfId } }),
    ).toMatchObject({
      ok: true,
    })
    const gone = await asViewer(
      people.cy.session,
      (tx) => tx.sql`select id from worker where id = ${workers.kim.id}`,
    )
    expect(gone).toEqual([])
  })

  test('nobody is given to a person who wants peace, past the one colleague, to themself or to somebody outside', async () => {
    const reason = async (answer: ReturnType<typeof assign>) => {
      const result = await answer
      return result.ok ? 'done' : (result.error.reason?.key ?? result.error.code)
    }
    const set = (leaveAlone: boolean, onlyUserId: string | null) =>
      owner.query('update worker set leave_alone = $2, only_user_id = $3 where id = $1', [
        workers.joe.id,
        leaveAlone,
        onlyUserId,
      ])
    await set(true, null)
    expect(await reason(assign(workers.joe.id, people.bo.userId))).toBe('leaders.refused.leave_alone')
    await set(false, people.ana.userId)
    expect(await reason(assign(workers.joe.id, people.bo.userId))).toBe('leaders.refused.only_colleague')
    await set(false, null)
    expect(await reason(assign(workers.cy.id, people.cy.userId))).toBe('leaders.refused.own_list_oneself')
    expect(await reason(assign(workers.joe.id, people.gus.userId))).toBe('errors.not_found.worker')
    expect(await reason(assign(workers.joe.id, people.dee.userId))).toBe('errors.not_found.worker')
    expect(await reason(assign(workers.dana.id, people.bo.userId, people.cy.session))).toMatch(/denied/)
  })

  test('“I will” promises a day and lists the person where that is one’s own to decide', async () => {
    const will = (session: Session, workerId: string, dueOn: string) =>
      execute(takeOn, session, { commandId: v7(), input: { driveId, workerId, commitmentId: v7(), dueOn } })
    expect(await will(people.bo.session, workers.fay.id, inDays(3))).toMatchObject({ ok: true })
    const { lists } = await getWorkerLists(viewers.ana, driveId, workers.fay.id)
    expect(lists.map(({ userId }) => userId)).toContain(people.bo.userId)
    expect(await will(people.bo.session, workers.fay.id, inDays(-1))).toMatchObject({
      ok: false,
      error: { fields: { dueOn: [{ key: 'conversations.refused.step_before_talk' }] } },
    })
    expect(await will(people.cy.session, workers.dana.id, inDays(1))).toMatchObject({ ok: true })
    expect(await will(people.cy.session, workers.ida.id, inDays(1))).toMatchObject({ ok: false })
    expect(await will(people.cy.session, workers.cy.id, inDays(1))).toMatchObject({ ok: false })
  })
})
