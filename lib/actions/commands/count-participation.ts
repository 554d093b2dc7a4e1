import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { NOT_PLACED } from '../frozen-list'
import { refuseRecord } from '../policy'
import { CountParticipation } from '../schema'
import { loadAction } from './load-action'

/**
 * Writes down how many took part in an area without saying who: everybody where only numbers are kept, else those who are not on
 * our list. Never more than could.
 */
export const countParticipation = defineCommand({
  name: 'action.count',
  scope: 'drive',
  input: CountParticipation,
  subject: 'action',

  async load(input, context) {
    const action = await loadAction(input, context)
    const { driveId, testId, cellId } = input
    const [cell] = await context.tx.sql<{ unnamed: number }>`
      select c.eligible - (select count(*) from eligible e where e.drive_id = c.drive_id and e.test_id = c.test_id
        and coalesce(e.cell_id, ${NOT_PLACED}::uuid) = c.cell_id)::int as unnamed
      from test_cell c where c.drive_id = ${driveId} and c.test_id = ${testId} and c.cell_id = ${cellId}`
    return action && cell ? { ...action, ...cell } : null
  },

  refuse: (_viewer, { state, today }) => refuseRecord(state, today, 'counts'),

  async run({ driveId, testId, cellId, tookPart }, { unnamed }, { tx, viewer, now }) {
    if (tookPart !== null && tookPart > unnamed)
      return failure({
        code: 'invalid',
        fields: { tookPart: [{ key: 'actions.refused.too_many', params: { people: unnamed } }] },
      })
    await tx.sql`
      update test_cell set took_part = ${tookPart}, changed_by = ${viewer.userId}, changed_at = ${now}
      where drive_id = ${driveId} and test_id = ${testId} and cell_id = ${cellId}`
    return success({ testId, cellId })
  },
})
