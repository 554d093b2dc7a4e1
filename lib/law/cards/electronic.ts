/** What a board wants to see with a signature that was not made by hand. Each is named in words as `cards.electronic.part.<part>`. */
export const CARD_PARTS = [
  'name',
  'contact',
  'phone',
  'text',
  'employer',
  'declaration',
  'confirmation',
] as const
export type CardPart = (typeof CARD_PARTS)[number]

/** What is kept with an electronic card, sealed: who signed and how to reach them, what they signed, and how that can be shown. */
export type CardWords = {
  /** As the signer wrote it. */
  name: string
  /** An e-mail address or account of their own, never one of the employer. */
  contact: string
  phone: string
  /** The words that the signer agreed to. */
  text: string
  /** As the board knows it. */
  employer: string
  /** With what the signatures were taken, and how that shows who signed. */
  declaration: string
  /** What was signed went to the signer's own account afterwards. */
  confirmed: boolean
}

const PHONE_DIGITS = 7

/** Which parts are not there, in the order in which they are asked for; the day is always written down with the card. */
export function lackingParts(words: CardWords): CardPart[] {
  const isThere: Record<CardPart, boolean> = {
    name: words.name !== '',
    contact: words.contact !== '',
    phone: words.phone.replace(/\D/g, '').length >= PHONE_DIGITS,
    text: words.text !== '',
    employer: words.employer !== '',
    declaration: words.declaration !== '',
    confirmation: words.confirmed,
  }
  return CARD_PARTS.filter((part) => !isThere[part])
}
