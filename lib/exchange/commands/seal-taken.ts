import 'server-only'
import * as z from 'zod'
import { driveKey } from '@/lib/vault/key-name'
import type { Vault, Words } from '@/lib/vault/vault'
import type { TakenRow, TakenTable } from '../take-away-tables'

const TakenWords = z.record(z.string().max(40), z.union([z.string().max(10_000), z.number(), z.null()]))

/** The open words of a row of a take-away; empty where it has none. Throws on words that no row of ours has. */
export const wordsOf = (row: TakenRow): Words => TakenWords.parse(row.words ?? {})

/** The row with its words sealed under the key of the drive that it comes into, and a contact with its blind index. */
export function sealTaken(
  vault: Vault,
  driveId: string,
  { name, sealedTo }: Pick<TakenTable, 'name' | 'sealedTo'>,
  row: TakenRow,
): TakenRow {
  if (!sealedTo || !row.words) return row
  const words = wordsOf(row)
  const sealed = vault.seal(driveKey(driveId), { table: name, rowId: String(row[sealedTo]) }, words)
  const bytes = `\\x${sealed.toString('hex')}`
  if (name !== 'contact') return { ...row, words: bytes }
  const kind = row.kind === 'email' ? 'email' : 'phone'
  const blind = vault.blindIndex(driveKey(driveId), kind, String(words.value))
  return { ...row, words: bytes, blind: `\\x${blind.toString('hex')}` }
}
