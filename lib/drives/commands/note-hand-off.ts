import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { driveKey } from '@/lib/vault/key-name'
import { NoteHandOff } from '../hand-off/schema'
import { loadHandOff } from './load-hand-off'

/** Writes down what the other side was asked for, promised, delivered or refused. */
export const noteHandOff = defineCommand({
  name: 'hand_off.note',
  scope: 'drive',
  input: NoteHandOff,
  subject: 'hand_off',
  load: loadHandOff,
  refuse: () => null,

  async run({ driveId, handOffId, eventId, kind, text, onDate }, { today }, { tx, vault, viewer, now }) {
    if (onDate > today)
      return failure({ code: 'invalid', fields: { onDate: [{ key: 'forms.in_the_future' }] } })
    const words = vault.seal(driveKey(driveId), { table: 'hand_off_event', rowId: eventId }, { text })
    await tx.sql`
      insert into hand_off_event (drive_id, id, hand_off_id, kind, words, on_date, recorded_by, recorded_at)
      values (${driveId}, ${eventId}, ${handOffId}, ${kind}, ${words}, ${onDate}::date, ${viewer.userId}, ${now})`
    return success({ eventId })
  },
})
