import {
  type AgreementReason,
  agreeParts,
  type NameWord,
  nameWord,
  type PartsAgreement,
} from './name-agreement'
import { nameParts, normalName } from './normal-name'
import type { WorkerName } from './worker-name'

/** One side of a comparison. `contactKeys` are blind indexes or any other stand-in that is equal for equal contacts. */
export type DuplicateRecord = {
  name: WorkerName
  contactKeys: readonly string[]
  /** `null`: not placed. */
  cellKey: string | null
}

export type DuplicateReason =
  | Exclude<AgreementReason, 'same_name'>
  | 'same_name'
  | 'same_contact'
  | 'same_nickname'
  | 'accents'
  | 'swapped'
  | 'second_surname'
  | 'same_cell'

export type DuplicateScore = {
  /** Sum of the evidence for one and the same person, in bits. */
  weight: number
  verdict: 'likely' | 'possible' | 'unlikely'
  /** Sorted, empty for an unlikely pair; each is the last part of the message key `workers.duplicate.<reason>`. */
  reasons: DuplicateReason[]
}

/** From these sums on a pair is shown as likely or as possible; below, it is not shown. */
const DUPLICATE_THRESHOLDS = { likely: 5, possible: 2.5 } as const

const SAME_CONTACT = 7
const SAME_CELL = 0.5
const OTHER_CELL = -2

/** A record with its names folded, made once and compared often. */
export type PreparedRecord = DuplicateRecord & {
  /** Ways to read the name, without repeats. */
  variants: NameWord[][]
  /** The nickname as search sees it; empty without one. */
  nickname: string
  /** The whole name as written and as search sees it. */
  written: string
  folded: string
}

/** Folds the names of a record, with the nickname in place of the first name and alone as further readings. */
export function prepareRecord(record: DuplicateRecord): PreparedRecord {
  const { first, last, nick } = record.name
  const given = nameParts(first ?? '')
  const family = nameParts(last ?? '')
  const nickname = nameParts(nick ?? '')
  const readings = [[...given, ...family], nickname.length > 0 ? [...nickname, ...family] : [], nickname]
  const known = new Map(readings.filter((parts) => parts.length > 0).map((parts) => [parts.join(' '), parts]))
  const written = [first, last, nick].join(' ').normalize('NFC')
  return {
    ...record,
    variants: [...known.values()].map((parts) => parts.map(nameWord)),
    nickname: normalName(nick ?? ''),
    written,
    folded: normalName(written),
  }
}

/**
 * How likely two records mean one person, with the reasons (a Fellegi–Sunter sum of agreement weights). A suggestion
 * only: nothing is ever merged because of it. Symmetric, and no other record scores higher than the record itself.
 */
export function scoreDuplicate(a: PreparedRecord, b: PreparedRecord): DuplicateScore {
  const [one, other] = a.folded <= b.folded ? [a, b] : [b, a]
  const names = bestReading(one, other)
  const shared = one.contactKeys.filter((key) => other.contactKeys.includes(key)).length
  const weight = names.weight + shared * SAME_CONTACT + cellWeight(one, other)
  const verdict = verdictOf(weight, shared > 0)
  if (verdict === 'unlikely') return { weight, verdict, reasons: [] }
  const reasons = new Set<DuplicateReason>(reasonsOf(names, one, other))
  if (shared > 0) reasons.add('same_contact')
  if (cellWeight(one, other) > 0) reasons.add('same_cell')
  return { weight, verdict, reasons: [...reasons].sort() }
}

function cellWeight(one: PreparedRecord, other: PreparedRecord): number {
  if (one.cellKey === null || other.cellKey === null) return 0
  return one.cellKey === other.cellKey ? SAME_CELL : OTHER_CELL
}

type Reading = PartsAgreement & { left: NameWord[]; right: NameWord[] }

function bestReading(one: PreparedRecord, other: PreparedRecord): Reading {
  let best: Reading = { weight: Number.NEGATIVE_INFINITY, pairs: [], left: [], right: [] }
  for (const left of one.variants)
    for (const right of other.variants) {
      const agreement = agreeParts(left, right)
      if (agreement.weight > best.weight) best = { ...agreement, left, right }
    }
  return best
}

function verdictOf(weight: number, sharesContact: boolean): DuplicateScore['verdict'] {
  if (weight >= DUPLICATE_THRESHOLDS.likely) return 'likely'
  return weight >= DUPLICATE_THRESHOLDS.possible || sharesContact ? 'possible' : 'unlikely'
}

function reasonsOf(
  { pairs, left, right }: Reading,
  one: PreparedRecord,
  other: PreparedRecord,
): DuplicateReason[] {
  const reasons: DuplicateReason[] = pairs.map(({ reason }) => reason)
  if (pairs.some((a) => pairs.some((b) => a.one < b.one && a.other > b.other))) reasons.push('swapped')
  if (pairs.length >= 2 && left.length !== right.length) reasons.push('second_surname')
  if (one.nickname !== '' && one.nickname === other.nickname) reasons.push('same_nickname')
  if (reasons.includes('same_name') && one.written !== other.written && one.folded === other.folded)
    reasons.push('accents')
  return reasons
}
