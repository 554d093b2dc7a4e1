import { firstLetter } from './first-letter'

/** What a person on the chart is called. At least one of the three is a word; the others are `null`. */
export type WorkerName = { first: string | null; last: string | null; nick: string | null }

/** How somebody is called on a phone: the nickname, else first name and the initial of the first surname. */
export function shortName({ first, last, nick }: WorkerName): string {
  if (nick) return nick
  if (!last) return first ?? ''
  return first ? `${first} ${firstLetter(last)}.` : last
}

/** The whole name for desktop and print, with the nickname in quotation marks after it. */
export function fullName({ first, last, nick }: WorkerName): string {
  const formal = [first, last].filter(Boolean).join(' ')
  if (!nick || nick === formal) return formal || (nick ?? '')
  return formal ? `${formal} “${nick}”` : nick
}
