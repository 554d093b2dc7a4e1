import 'server-only'
import { driveKey } from '@/lib/vault/key-name'
import type { Vault } from '@/lib/vault/vault'
import type { TakenRow, TakenTable } from '../take-away-tables'

/** The open words of a row of a take-away, which were looked at when it was opened; empty where it has none. */
export const wordsOf = (row: TakenRow): TakenRow => (row.words ?? {}) as TakenRow

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
