import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { loadViewer } from '@/lib/access/load-viewer'
import { recordAssessment } from '@/lib/assessments/commands/record-assessment'
import { settleAssessment } from '@/lib/assessments/commands/settle-assessment'
import { getAgenda } from '@/lib/assessments/queries/agenda'
import { execute } from '@/lib/command/execute'
import { logOneOnOne } from '@/lib/conversations/commands/log-one-on-one'
import { asViewer } from '@/lib/db/as-viewer'
import { openOakStreet } from '@/tests/support/oak-street'
import { openTestDatabase } from '@/tests/support/test-database'
import { rated, talk } from '../conversations/talks'

// "Ana: 2 (opinion), Bo: 4 (declined petition), same week. → Disputed; thresholds use 4; agenda item; resolution records reason;
// neither is overwritten."
const { owner } = await openTestDatabase()
const { driveId, workers, people } = await openOakStreet(owner)
const { ana, bo, cy } = people
const { ida } = workers
const viewer = await loadViewer(ana.session)
if (!viewer) throw new Error('no session')

const happenedAt = (daysAgo: number) => new Date(Date.now() - daysAgo * 86_400_000).toISOString()
const command = <Input>(input: Input) => ({ commandId: v7(), input })
const stateOfIda = async () =>
  (await owner.query('select value, disputed from worker_state where worker_id = $1', [ida.id])).rows[0]
const supporters = async () =>
  (
    await asViewer(
      ana.session,
      (tx) => tx.sql<{ people: number }>`
        select coalesce(sum(people), 0)::int as people from cell_bucket
        where drive_id = ${driveId} and measure = 'support' and span = 'ever'`,
    )
  )[0]?.people
const differing = async () => {
  const agenda = await getAgenda(viewer, driveId)
  return agenda && agenda !== 'read_enough' ? agenda.differing : null
}
const differences = () =>
  asViewer(ana.session, (tx) => tx.sql`select * from app.rollup_differences(${driveId})`)

const anas = rated(2, 'stated')
const bos = rated(4, 'answered_ask')
await execute(
  logOneOnOne,
  ana.session,
  talk(driveId, ida.id, { happenedAt: happenedAt(3), assessment: anas }),
)
const supportByAna = await supporters()
await execute(
  recordAssessment,
  bo.session,
  command({ driveId, workerId: ida.id, happenedAt: happenedAt(1), rating: bos }),
)

test('the two views are disputed, and thresholds count the less supportive one', async () => {
  expect(supportByAna).toBe(1)
  expect(await stateOfIda()).toEqual({ value: 4, disputed: true })
  expect(await supporters()).toBe(0)
})

test('the next meeting has both views before it, each with what it rests on', async () => {
  expect(await differing()).toMatchObject([
    {
      called: 'Ida',
      views: [
        { value: 4, basis: 'answered_ask', who: null },
        { value: 2, basis: 'stated', who: 'viewer' },
      ],
    },
  ])
})

test('only the committee settles it, with a reason; neither view is overwritten', async () => {
  const agreed = {
    ...{ driveId, workerId: ida.id, assessmentId: v7(), value: 4 as const, basis: 'answered_ask' as const },
    reason: 'settled_what_they_did' as const,
  }
  expect(await execute(settleAssessment, cy.session, command(agreed))).toMatchObject({
    error: { code: 'denied' },
  })
  expect(await execute(settleAssessment, ana.session, command(agreed))).toMatchObject({ ok: true })
  expect(await stateOfIda()).toEqual({ value: 4, disputed: false })
  expect(await differing()).toEqual([])
  const { rows } = await owner.query(
    'select id, value, basis, reason, withdrawn_at from assessment where worker_id = $1 order by happened_at',
    [ida.id],
  )
  expect(rows).toEqual([
    { id: anas.assessmentId, value: 2, basis: 'stated', reason: null, withdrawn_at: null },
    { id: bos.assessmentId, value: 4, basis: 'answered_ask', reason: null, withdrawn_at: null },
    {
      id: agreed.assessmentId,
      value: 4,
      basis: 'answered_ask',
      reason: 'settled_what_they_did',
      withdrawn_at: null,
    },
  ])
  expect(
    await execute(settleAssessment, bo.session, command({ ...agreed, assessmentId: v7() })),
  ).toMatchObject({
    error: { reason: { key: 'assessments.refused.not_disputed' } },
  })
})

test('the counts are those of a fresh count, and a new view can differ again', async () => {
  expect(await differences()).toEqual([])
  const rating = rated(2, 'answered_ask')
  await execute(
    recordAssessment,
    bo.session,
    command({ driveId, workerId: ida.id, happenedAt: new Date().toISOString(), rating }),
  )
  expect(await stateOfIda()).toEqual({ value: 4, disputed: true })
  expect(await differences()).toEqual([])
})
