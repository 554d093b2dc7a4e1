import type { Message } from '@/lib/errors'
import { isWorkAddress, mailDomain, sharedDomains } from './work-address'

/** Why contacts of signers are refused, by their place: an address at work. Empty where none is. */
export function refuseContacts(
  contacts: readonly string[],
  employer: string,
  place: (at: number) => string,
): Record<string, Message[]> {
  const shared = sharedDomains(contacts)
  return Object.fromEntries(
    contacts.flatMap((contact, at) => {
      if (isWorkAddress(contact, employer)) return [[place(at), [{ key: 'cards.refused.work_address' }]]]
      const domain = shared[at] ? mailDomain(contact) : null
      return domain ? [[place(at), [{ key: 'cards.refused.shared_domain', params: { domain } }]]] : []
    }),
  )
}
