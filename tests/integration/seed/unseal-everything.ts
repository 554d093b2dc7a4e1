import type pg from 'pg'
import { driveKey, networkKey } from '@/lib/vault/key-name'
import type { Word } from '@/lib/vault/vault'
import { vaultFor } from '@/lib/vault/vault-for'

/** Where the sealed words of a table belong: the column that names their row, and the column of the drive whose key it is. */
const PLACES: Record<string, { row: string; drive: string | null }> = {
  drive: { row: 'id', drive: 'id' },
  drive_role: { row: 'id', drive: 'drive_id' },
  site: { row: 'id', drive: 'drive_id' },
  department: { row: 'id', drive: 'drive_id' },
  shift: { row: 'id', drive: 'drive_id' },
  label: { row: 'id', drive: 'drive_id' },
  worker_name: { row: 'worker_id', drive: 'drive_id' },
  contact: { row: 'id', drive: 'drive_id' },
  note: { row: 'id', drive: 'drive_id' },
  network_role: { row: 'id', drive: null },
  employer: { row: 'id', drive: null },
  gathering: { row: 'id', drive: null },
  coaching_session: { row: 'id', drive: 'drive_id' },
  coach_profile: { row: 'user_id', drive: null },
  seed: { row: 'id', drive: null },
  campaign: { row: 'id', drive: null },
  campaign_drive: { row: 'id', drive: null },
  campaign_delegate: { row: 'id', drive: null },
}

export type FoundWord = { table: string; text: string }

/** Every word that is sealed anywhere in the database: texts whole, and their single names. */
export async function unsealEverything(owner: pg.Client): Promise<FoundWord[]> {
  const vault = vaultFor({ kind: 'cli' })
  const found: FoundWord[] = []
  for (const [table, { row, drive }] of Object.entries(PLACES)) {
    const { rows } = await owner.query<{ rowId: string; driveId: string | null; words: Buffer }>(
      `select ${row} as "rowId", ${drive ?? 'null'} as "driveId", words from ${table} where words is not null`,
    )
    for (const { rowId, driveId, words } of rows) {
      const opened = vault.open<Word>(driveId ? driveKey(driveId) : networkKey, { table, rowId }, words)
      for (const text of textsIn(opened)) found.push({ table, text })
      if (table === 'worker_name') for (const text of textsIn(opened)) found.push(...partsOf(text, table))
    }
  }
  return found
}

function textsIn(word: Word): string[] {
  if (typeof word === 'string') return word === '' ? [] : [word]
  if (typeof word !== 'object' || word === null) return []
  return Object.values(word as Record<string, Word>).flatMap(textsIn)
}

const partsOf = (text: string, table: string): FoundWord[] =>
  text
    .split(/[\s-]+/)
    .filter((part) => /^\p{Lu}/u.test(part))
    .map((part) => ({ table, text: part }))
