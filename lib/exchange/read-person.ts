import type { CalendarDate } from '@/lib/clock'
import type { Message } from '@/lib/errors'
import {
  type ContactPoint,
  contactPoint,
  emailAddress,
  isWorkEmail,
  phoneE164,
} from '@/lib/workers/contact-point'
import { splitName } from '@/lib/workers/split-name'
import type { WorkerName } from '@/lib/workers/worker-name'
import type { PlaceLabels } from './place-labels'
import { type DateOrder, readDate } from './read-date'
import type { ColumnMeanings, RosterField } from './roster-fields'
import type { SheetRow } from './sheet'

/** A person as one row of a list describes them. Nothing of it has been written anywhere. */
export type PersonDraft = {
  name: WorkerName
  contacts: ContactPoint[]
  place: PlaceLabels
  /** Whose people they are, as the list writes it; `null` where it does not say. */
  firm: string | null
  startedOn: CalendarDate | null
  /** Of somebody who is on the chart already, from a list that came out of here. */
  code: string | null
}

export type ReadingRules = {
  meanings: ColumnMeanings
  /** Shown in problems; empty where a column has no label. */
  labels: string[]
  /** `null`: not needed, or not answered yet. */
  dateOrder: DateOrder | null
  /** Two letters, for phone numbers without a country prefix. */
  country: string
}

export type ReadPerson = {
  draft: PersonDraft | null
  /** Why the row cannot be used at all. */
  problems: Message[]
  /** Phones and e-mails that cannot be used: only they are left out, the person is not. */
  lost: Message[]
  warnings: Message[]
}

const LONGEST_NAME = 120
const LONGEST_LABEL = 80

/**
 * What one row says about a person, or why it cannot be used. A first name or a nickname is enough, so a phone or an e-mail that
 * cannot be read for certain costs that value and not the row.
 */
export function readPerson(row: SheetRow, rules: ReadingRules): ReadPerson {
  const [problems, lost]: [Message[], Message[]] = [[], []]
  const sayIn =
    (list: Message[]): Say =>
    (reason, params = {}) =>
      list.push({ key: `exchange.row.${reason}`, params: { row: row.number, ...params } })
  const [refuse, lose] = [sayIn(problems), sayIn(lost)]
  const flawed = row.flaws.filter(({ column, flaw }) => isUsed(rules, column, flaw, row.cells[column]))
  for (const { column, flaw } of flawed) {
    const say = isContact(rules, column) ? lose : refuse
    say(flaw, { column: columnName(rules, column) })
  }

  const value = (field: RosterField) => row.cells[rules.meanings.indexOf(field)]?.trim() || null
  const name = nameOf(value)
  if (!name.first && !name.last && !name.nick) refuse('no_name')
  if ([name.first, name.last, name.nick].some((part) => part && [...part].length > LONGEST_NAME))
    refuse('name_too_long')
  if ([name.first, name.last, name.nick].some((part) => part && !/[\p{L}\p{N}]/u.test(part)))
    refuse('name_without_letters')
  const place = { site: value('site'), department: value('department'), shift: value('shift') }
  const firm = value('firm')
  for (const label of [...Object.values(place), firm])
    if (label && label.length > LONGEST_LABEL) refuse('label_too_long')

  const startedOn = value('startedOn')
  const date = startedOn && rules.dateOrder ? readDate(startedOn, rules.dateOrder) : null
  if (startedOn && rules.dateOrder && !date) refuse('not_a_date', { value: startedOn })

  const readable = row.cells.map((cell, at) => (flawed.some(({ column }) => column === at) ? '' : cell))
  const contacts = contactsOf(readable, rules, lose)
  const warnings = contacts
    .filter(({ kind, value: address }) => kind === 'email' && isWorkEmail(address))
    .map(() => ({ key: 'exchange.row.work_email', params: { row: row.number } }))
  if (problems.length > 0) return { draft: null, problems, lost, warnings }
  return {
    draft: { name, contacts, place, firm, startedOn: date, code: value('code') },
    problems,
    lost,
    warnings,
  }
}

type Say = (reason: string, params?: Record<string, string | number>) => void

const isContact = ({ meanings }: ReadingRules, column: number): boolean =>
  meanings[column] === 'phone' || meanings[column] === 'email'

/** A flaw matters where the column is used; a phone number may begin with a plus. */
function isUsed({ meanings }: ReadingRules, column: number, flaw: string, text = ''): boolean {
  const meaning = meanings[column] ?? null
  return meaning !== null && !(flaw === 'formula' && meaning === 'phone' && /^[+＋]\s*\d/.test(text))
}

const columnName = ({ labels, meanings }: ReadingRules, column: number): string =>
  labels[column] || meanings[column] || String(column + 1)

function nameOf(value: (field: RosterField) => string | null): WorkerName {
  const whole = value('fullName')
  const split = whole ? splitName(whole) : { first: null, last: null, nick: null }
  const join = (...parts: (string | null)[]) => parts.filter(Boolean).join(' ') || null
  return {
    first: join(value('firstName') ?? split.first, value('middleName')),
    last: join(value('lastName') ?? split.last, value('secondLastName')),
    nick: value('nickname') ?? split.nick,
  }
}

function contactsOf(
  cells: readonly string[],
  { meanings, country }: ReadingRules,
  lose: Say,
): ContactPoint[] {
  const found = new Map<string, ContactPoint>()
  for (const [column, meaning] of meanings.entries()) {
    if (meaning !== 'phone' && meaning !== 'email') continue
    for (const piece of (cells[column] ?? '').split(/[\n;,]|\s\/\s/).filter((part) => part.trim() !== '')) {
      const contact = readContact(piece, meaning, country)
      if (contact) found.set(contact.value, contact)
      else lose(meaning === 'phone' ? 'not_a_phone' : 'not_an_email', { value: piece.trim().slice(0, 40) })
    }
  }
  return [...found.values()]
}

/** What the column promises, or the other kind where somebody put it there. */
function readContact(text: string, kind: 'phone' | 'email', country: string): ContactPoint | null {
  const value = kind === 'phone' ? phoneE164(text, country) : emailAddress(text)
  return value ? { kind, value } : contactPoint(text, country)
}
