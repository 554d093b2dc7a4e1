import { isWorkEmail } from '@/lib/workers/contact-point'

/** Words that stand in the names of many employers. */
const COMMON = new Set(
  'company corporation incorporated limited group holdings services service center centre stores store the and of university college school city county hospital health coffee foods food union national american international'.split(
    ' ',
  ),
)

const SHORT = 4

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The domain of an e-mail address; `null` for anything else, such as the name of an account. */
export function mailDomain(contact: string): string | null {
  const [, domain] = /^[^\s@]+@([^\s@]+\.[^\s@.]+)$/.exec(folded(contact).trim()) ?? []
  return domain ?? null
}

/**
 * Whether an address looks like one of the employer: its domain carries the employer's name. What is signed there the employer can
 * read. A guess by the name only; addresses anybody can have, and accounts that are no e-mail, are never taken for one.
 */
export function isWorkAddress(contact: string, employer: string): boolean {
  const domain = mailDomain(contact)
  if (domain === null || !isWorkEmail(`@${domain}`)) return false
  const labels = domain.split('.').slice(0, -1)
  const words = folded(employer)
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  const whole = words.join('')
  const telling = words.filter((word) => word.length >= SHORT && !COMMON.has(word))
  return (
    whole !== '' &&
    (labels.some((label) => label.replaceAll('-', '') === whole) ||
      labels.some((label) => words.includes(label) && !COMMON.has(label)) ||
      telling.some((word) => labels.some((label) => label.includes(word))))
  )
}

/** Which of several addresses have a domain that others of them have too and that is not anybody's: most likely one of work. */
export function sharedDomains(contacts: readonly string[]): boolean[] {
  const domains = contacts.map(mailDomain)
  return domains.map(
    (domain, at) =>
      domain !== null &&
      isWorkEmail(`@${domain}`) &&
      domains.some((other, where) => where !== at && other === domain),
  )
}
