import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { networkKey } from '@/lib/vault/key-name'
import { refuseUnlessMine } from '../policy'
import { WriteIntake } from '../schema'
import { intakeOf } from './intake-of'
import { tellFounder } from './tell-founder'

/** Notes something about a call, for whoever has the intake in hand. */
export const noteIntake = defineCommand({
  name: 'intake.note',
  scope: 'network',
  input: WriteIntake,
  subject: 'intake',
  load: ({ intakeId }, { tx, now }) => intakeOf(tx, intakeId, now),
  refuse: (viewer, intake) => refuseUnlessMine(viewer, intake),

  async run({ intakeId, textId, text }, _intake, { tx, vault, viewer, now }) {
    const words = vault.seal(networkKey, { table: 'intake_note', rowId: textId }, { text })
    await tx.sql`insert into intake_note (id, intake_id, author_id, words, written_at)
      values (${textId}, ${intakeId}, ${viewer.userId}, ${words}, ${now})`
    return success({ textId })
  },
})

/** Writes to whoever holds the code. They read it on the page that their code opens, and nowhere else. */
export const writeIntake = defineCommand({
  name: 'intake.write',
  scope: 'network',
  input: WriteIntake,
  subject: 'intake',
  load: ({ intakeId }, { tx, now }) => intakeOf(tx, intakeId, now),
  refuse: (viewer, intake) => refuseUnlessMine(viewer, intake),

  async run({ intakeId, textId, text }, _intake, context) {
    await tellFounder(context, intakeId, textId, { text })
    return success({ textId })
  },
})
