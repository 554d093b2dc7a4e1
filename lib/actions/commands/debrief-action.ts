import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { driveKey } from '@/lib/vault/key-name'
import { refuseDebrief } from '../policy'
import { DebriefAction } from '../schema'
import { loadAction } from './load-action'

/** Writes down how it went and what was learned. Earlier words stay. */
export const debriefAction = defineCommand({
  name: 'action.debrief',
  scope: 'drive',
  input: DebriefAction,
  subject: 'action',
  load: loadAction,
  refuse: (_viewer, { state }) => refuseDebrief(state),

  async run({ driveId, testId, debriefId, went, text }, _facts, { tx, viewer, vault, now }) {
    const place = { table: 'debrief', rowId: debriefId }
    const words = text === '' ? null : vault.seal(driveKey(driveId), place, { text })
    await tx.sql`
      insert into debrief (drive_id, id, test_id, went, words, written_at, written_by)
      values (${driveId}, ${debriefId}, ${testId}, ${went}, ${words}, ${now}, ${viewer.userId})`
    return success({ testId, debriefId })
  },
})
