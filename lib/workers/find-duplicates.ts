import { type BlockKeys, blockKeys } from './duplicate-blocks'
import {
  type DuplicateRecord,
  type DuplicateScore,
  type PreparedRecord,
  prepareRecord,
  scoreDuplicate,
} from './duplicate-score'

type Keyed = { id: string } & DuplicateRecord

/** Two records that may mean one person; `one` comes before `other` in the order given. */
export type DuplicatePair = DuplicateScore & { one: string; other: string }

/** Blocks with more records than this say too little to compare everybody in them with everybody. */
const LARGEST_BLOCK = 400

const STEP = 250

/**
 * The pairs among `newcomers`, and between them and `existing`, that may mean one person, strongest first. Only
 * records that share a contact, the sound or the start of a name part, or their initials are compared.
 *
 * Each step says how many newcomers are compared, so that long work can pause and tell.
 */
export function* duplicatesInSteps(
  newcomers: readonly Keyed[],
  existing: readonly Keyed[] = [],
): Generator<number, DuplicatePair[]> {
  const known: PreparedRecord[] = []
  const ids: string[] = []
  const blocks = new Map<string, number[]>()
  const add = (record: Keyed, prepared: PreparedRecord, { filed }: BlockKeys) => {
    for (const key of filed) blocks.get(key)?.push(known.length) ?? blocks.set(key, [known.length])
    known.push(prepared)
    ids.push(record.id)
  }
  for (const record of existing) {
    const prepared = prepareRecord(record)
    add(record, prepared, blockKeys(prepared))
  }

  const pairs: DuplicatePair[] = []
  for (const [at, record] of newcomers.entries()) {
    if (at % STEP === 0) yield at
    const prepared = prepareRecord(record)
    const keys = blockKeys(prepared)
    for (const index of candidates(keys.sought, blocks)) {
      const other = known[index]
      const one = ids[index]
      if (!other || one === undefined) continue
      const score = scoreDuplicate(other, prepared)
      if (score.verdict !== 'unlikely') pairs.push({ one, other: record.id, ...score })
    }
    add(record, prepared, keys)
  }
  return pairs.sort((a, b) => b.weight - a.weight || compareIds(a.one, b.one) || compareIds(a.other, b.other))
}

const compareIds = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function candidates(sought: Set<string>, blocks: Map<string, number[]>): Set<number> {
  const found = new Set<number>()
  for (const key of sought) {
    const block = blocks.get(key) ?? []
    if (block.length <= LARGEST_BLOCK || key.startsWith('contact:'))
      for (const index of block) found.add(index)
  }
  return found
}
