import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min'

export type ContactPoint = { kind: 'phone' | 'email'; value: string }

/** Providers where people have addresses of their own; anything else may be read by an employer. */
const PERSONAL_PROVIDERS = new Set(
  `gmail.com googlemail.com yahoo.com yahoo.es yahoo.com.mx ymail.com hotmail.com hotmail.es outlook.com outlook.es live.com
   msn.com icloud.com me.com mac.com aol.com proton.me protonmail.com pm.me tutanota.com tuta.com tuta.io riseup.net
   fastmail.com gmx.com gmx.net zoho.com mail.com hey.com duck.com posteo.net disroot.org
   comcast.net verizon.net att.net sbcglobal.net cox.net charter.net`.split(/\s+/),
)

/**
 * A phone number as E.164 (`+15035550123`), or `null` when the text is not certainly one. Numbers without a country
 * prefix are read in `country`; an extension is refused, because it belongs to an employer's exchange.
 */
export function phoneE164(text: string, country: string): string | null {
  const number = parsePhoneNumberFromString(text, country as CountryCode)
  return number?.isPossible() && !number.ext ? number.number : null
}

/** An e-mail address in lower case, or `null` when the text is not one. */
export function emailAddress(text: string): string | null {
  const address = text
    .trim()
    .replace(/^mailto:/i, '')
    .toLowerCase()
  return address.length <= 254 && /^[^\s@<>(),;:"]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(address)
    ? address
    : null
}

/** The way to reach somebody that `text` certainly is, or `null`. */
export function contactPoint(text: string, country: string): ContactPoint | null {
  const email = text.includes('@') ? emailAddress(text) : null
  if (email) return { kind: 'email', value: email }
  const phone = phoneE164(text, country)
  return phone ? { kind: 'phone', value: phone } : null
}

/** Whether an address is probably given by an employer, who could read it. A warning, never a refusal. */
export const isWorkEmail = (email: string): boolean =>
  !PERSONAL_PROVIDERS.has(email.slice(email.lastIndexOf('@') + 1))
