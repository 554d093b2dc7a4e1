import 'server-only'
import { v7 } from 'uuid'
import { defineCommand } from '@/lib/command/define-command'
import type { ViewerTx } from '@/lib/db/as-viewer'
import { success } from '@/lib/result'
import { introductionState } from '../introduction'
import { refuseIntroduce, refuseMakeIntroduction } from '../policy'
import { OneIntroduction, ProposeIntroduction } from '../schema'
import { intakeOf, openedIntake } from './intake-of'
import { tellFounder } from './tell-founder'

/** Says that two may be of one workplace. Nobody is told: both were asked long before whether they would want it. */
export const proposeIntroduction = defineCommand({
  name: 'introduction.propose',
  scope: 'network',
  input: ProposeIntroduction,
  subject: 'intake',
  async load({ firstId, secondId }, { tx, now }) {
    const first = await intakeOf(tx, firstId, now)
    const second = await intakeOf(tx, secondId, now)
    return first && second ? ([first, second] as const) : null
  },
  refuse: (viewer, both) => refuseIntroduce(viewer, both),

  async run({ introductionId, firstId, secondId }, _both, { tx }) {
    await tx.sql`select app.propose_introduction(${introductionId}, ${firstId}, ${secondId})`
    return success({ introductionId })
  },
})

/** Once both have said yes: leaves for each how the other wants to be reached. */
export const makeIntroduction = defineCommand({
  name: 'introduction.make',
  scope: 'network',
  input: OneIntroduction,
  subject: 'introduction',
  load: ({ introductionId }, { tx }) => introductionOf(tx, introductionId),
  refuse: (_viewer, { state }) => refuseMakeIntroduction(state),

  async run({ introductionId }, { firstId, secondId }, context) {
    const { tx, now } = context
    for (const [to, of] of [
      [firstId, secondId],
      [secondId, firstId],
    ] as const) {
      const said = await openedIntake(tx, of)
      const { name = '', way = 'code', value = '' } = said ?? {}
      await tellFounder(context, to, v7(), { meet: { name, way, value } })
    }
    await tx.sql`update introduction set withdrawn_at = ${now} where id = ${introductionId}`
    return success({ introductionId })
  },
})

/** Drops an introduction that has not happened. Nobody learns that there was one. */
export const withdrawIntroduction = defineCommand({
  name: 'introduction.withdraw',
  scope: 'network',
  input: OneIntroduction,
  subject: 'introduction',
  load: ({ introductionId }, { tx }) => introductionOf(tx, introductionId),
  refuse: (_viewer, { state }) => (state === 'open' ? null : { key: 'intake.refused.over' }),

  async run({ introductionId }, _facts, { tx, now }) {
    await tx.sql`update introduction set withdrawn_at = ${now} where id = ${introductionId}`
    return success({ introductionId })
  },
})

async function introductionOf({ sql }: ViewerTx, introductionId: string) {
  const [pair] = await sql<{
    firstId: string
  }>`select first_id as "firstId" from introduction where id = ${introductionId}`
  if (!pair) return null
  const [row] = await sql<{
    firstId: string
    secondId: string
    agreed: boolean
    endedAt: Date | null
  }>`
    select first_id as "firstId", second_id as "secondId", agreed, ended_at as "endedAt"
    from app.my_introductions(${pair.firstId}) where id = ${introductionId}`
  return row ? { ...row, state: introductionState(row) } : null
}
