import 'server-only'
import { createHash } from 'node:crypto'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { driveKey } from '@/lib/vault/key-name'
import type { HandOffWords } from '../hand-off/hand-off'
import { refuseHandingOver } from '../hand-off/policy'
import { NameHandOff } from '../hand-off/schema'
import { whatIsShared } from '../queries/what-is-shared'
import { loadHandOff } from './load-hand-off'

/**
 * Hands over what the committee decided to share, as it stands now: it is kept word for word with a receipt, to print or to read out.
 * The app sends nothing anywhere, and no name of a worker is ever in it.
 */
export const handOver = defineCommand({
  name: 'hand_off.hand_over',
  scope: 'drive',
  input: NameHandOff,
  subject: 'hand_off',
  load: loadHandOff,
  refuse: (_viewer, { stage }) => refuseHandingOver(stage),

  async run({ driveId, handOffId }, { shares, words, version, today }, { tx, vault, now }) {
    const handed = await whatIsShared(tx, driveId, { shares, contact: words.contact, today, now })
    const content: HandOffWords = { ...words, handed }
    const sealed = vault.seal(driveKey(driveId), { table: 'hand_off', rowId: handOffId }, content)
    const receipt = createHash('sha256').update(JSON.stringify(handed)).digest()
    await tx.sql`
      update hand_off set words = ${sealed}, version = ${version + 1}, receipt = ${receipt}, handed_at = ${now}
      where drive_id = ${driveId} and id = ${handOffId}`
    return success({ handOffId, receipt: receipt.toString('hex').slice(0, 12) })
  },
})
