import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { contactPoint, isWorkEmail } from '../contact-point'
import { AddContact } from '../schema'
import { insertContacts } from './insert-workers'
import { loadWorker } from './load-worker'

/** Adds a phone number or an e-mail address. Answers whether the address looks like one that the company can read. */
export const addContact = defineCommand({
  name: 'contact.add',
  scope: 'drive',
  input: AddContact,
  subject: 'worker',

  load: loadWorker,

  refuse: () => null,

  async run({ driveId, workerId, contactId, text, country }, _worker, context) {
    const contact = contactPoint(text, country)
    if (!contact)
      return failure({ code: 'invalid', fields: { text: [{ key: 'workers.refused.not_a_contact' }] } })
    await insertContacts(context, driveId, [{ workerId, contactId, ...contact }])
    return success({ contactId, looksLikeWork: contact.kind === 'email' && isWorkEmail(contact.value) })
  },
})
