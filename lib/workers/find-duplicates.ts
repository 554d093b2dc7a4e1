import {
  type DuplicateRecord,
  type DuplicateScore,
  type PreparedRecord,
  prepareRecord,
  scoreDuplicate,
} from './duplicate-score'
import { longForms } from './short-forms'
import { soundKey } from './sound-key'

type Keyed = { id: string } & DuplicateRecord

/** Two records that may mean one person; `one` comes before `other` in the order given. */
export type DuplicatePair = DuplicateScore & { one: string; other: string }

/** Blocks with more records than this say too little to compare everybody in them with everybody. */
const LARGEST_BLOCK = 400

/**
 * The pairs among `newcomers`, and between them and `existing`, that may mean one person, strongest first. Only
 * records that share a contact, the sound or the start of a name part, or their initials are compared.
 */
export function findDuplicates(
  newcomers: readonly Keyed[],
  existing: readonly Keyed[] = [],
): DuplicatePair[] {
  const known: PreparedRecord[] = []
  const ids: string[] = []
  const blocks = new Map<string, number[]>()
  const add = (record: Keyed, prepared: PreparedRecord) => {
    for (const key of blockKeys(prepared))
      blocks.get(key)?.push(known.length) ?? blocks.set(key, [known.length])
    known.push(prepared)
    ids.push(record.id)
  }
  for (const record of existing) add(record, prepareRecord(record))

  const pairs: DuplicatePair[] = []
  for (const record of newcomers) {
    const prepared = prepareRecord(record)
    for (const index of candidates(prepared, blocks)) {
      const other = known[index]
      const one = ids[index]
      if (!other || one === undefined) continue
      const score = scoreDuplicate(other, prepared)
      if (score.verdict !== 'unlikely') pairs.push({ one, other: record.id, ...score })
    }
    add(record, prepared)
  }
  return pairs.sort((a, b) => b.weight - a.weight || compareIds(a.one, b.one) || compareIds(a.other, b.other))
}

const compareIds = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function candidates(record: PreparedRecord, blocks: Map<string, number[]>): Set<number> {
  const found = new Set<number>()
  for (const key of blockKeys(record)) {
    const block = blocks.get(key) ?? []
    if (block.length <= LARGEST_BLOCK || key.startsWith('contact:'))
      for (const index of block) found.add(index)
  }
  return found
}

function blockKeys({ contactKeys, variants }: PreparedRecord): Set<string> {
  const keys = new Set(contactKeys.map((key) => `contact:${key}`))
  for (const parts of variants) {
    keys.add(`whole:${[...parts].sort().join(' ')}`)
    for (const part of parts.filter((word) => word.length > 1)) {
      for (const word of [part, ...longForms(part)]) keys.add(`sound:${soundKey(word)}`)
      if (part.length >= 4) keys.add(`ends:${part.slice(0, 2)}${part.slice(-2)}`)
    }
    for (const [index, part] of parts.entries())
      for (const next of parts.slice(index + 1)) keys.add(`initials:${[part[0], next[0]].sort().join('')}`)
  }
  return keys
}
