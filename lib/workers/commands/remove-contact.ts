import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { RemoveContact } from '../schema'

/** Deletes a phone number or an e-mail address for good. */
export const removeContact = defineCommand({
  name: 'contact.remove',
  scope: 'drive',
  input: RemoveContact,
  subject: 'worker',

  async load({ driveId, workerId, contactId }, { tx }) {
    const [contact] = await tx.sql<{ id: string }>`
      select id from contact where drive_id = ${driveId} and worker_id = ${workerId} and id = ${contactId}`
    return contact ?? null
  },

  refuse: () => null,

  async run({ driveId, contactId }, _contact, { tx }) {
    await tx.sql`delete from contact where drive_id = ${driveId} and id = ${contactId}`
    return success({ contactId })
  },
})
