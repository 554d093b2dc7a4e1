import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import * as z from 'zod'
import { isDeeperThan, MOST_LEVELS } from '@/lib/json-depth'
import { failure, type Result, success } from '@/lib/result'
import { TAKE_AWAY_FORMAT, TAKE_AWAY_LIMITS, TAKE_AWAY_VERSION } from '../take-away-limits'
import { TAKEN_TABLES, type TakenRow, type TakenRows, type TakenTableName } from '../take-away-tables'
import { hasProperWords } from './taken-words'

const Manifest = z.object({
  format: z.literal(TAKE_AWAY_FORMAT),
  version: z.int().min(1),
  takenAt: z.iso.datetime(),
  takenBy: z.object({ userId: z.uuid(), accountCode: z.string().max(40) }),
  drive: z.object({ id: z.uuid(), code: z.string().max(40) }),
  files: z
    .array(z.object({ path: z.string().max(80), bytes: z.int(), sha256: z.string().length(64) }))
    .max(TAKE_AWAY_LIMITS.entries),
})
export type TakeAwayManifest = z.infer<typeof Manifest>

const Row = z.record(z.string().regex(/^[a-z_]{1,40}$/), z.json())

type Parts = Record<string, Uint8Array>
type Opened = { manifest: TakeAwayManifest; rows: TakenRows }

/** Whether a file looks like a take-away, by the name of the first entry: a zip that begins with `manifest.json`. */
export const looksLikeTakeAway = (bytes: Uint8Array): boolean =>
  strFromU8(bytes.subarray(0, 4), true) === 'PK\x03\x04' &&
  strFromU8(bytes.subarray(30, 43), true) === 'manifest.json'

/**
 * Reads a take-away file and checks all of it before anybody acts on it: sizes by the zip's directory, which bind the
 * unpacking, then the hash of every file against the manifest, then every line. Refuses with the reason and the place.
 */
export function openTakeAway(bytes: Uint8Array): Result<Opened> {
  const parts = unpack(bytes)
  if (!parts.ok) return parts
  const manifest = readManifest(parts.value)
  if (!manifest.ok) return manifest
  const damaged = damagedFile(parts.value, manifest.value)
  if (damaged) return refused('damaged', { file: damaged })
  const rows = readTables(parts.value)
  return rows.ok ? success({ manifest: manifest.value, rows: rows.value }) : rows
}

function unpack(bytes: Uint8Array): Result<Parts> {
  const { entries: mostEntries, inflatedBytes, ratio } = TAKE_AWAY_LIMITS
  if (bytes.length > TAKE_AWAY_LIMITS.bytes) return tooLarge()
  let entries = 0
  let inflated = 0
  let tooMuch = false
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        entries += 1
        inflated += originalSize
        if (entries > mostEntries || inflated > inflatedBytes) tooMuch = true
        if (originalSize > 1_000_000 && originalSize > size * ratio) tooMuch = true
        return !tooMuch && /^(manifest\.json|tables\/[a-z_]+\.jsonl)$/.test(name)
      },
    })
    return tooMuch ? tooLarge() : success(parts)
  } catch {
    return refused('not_a_take_away')
  }
}

function readManifest(parts: Parts): Result<TakeAwayManifest> {
  const bytes = parts['manifest.json']
  const parsed = bytes && bytes.length < 100_000 ? Manifest.safeParse(parseJson(strFromU8(bytes))) : null
  if (!parsed?.success) return refused('not_a_take_away')
  if (parsed.data.version > TAKE_AWAY_VERSION) return refused('newer', { version: parsed.data.version })
  return success(parsed.data)
}

/** The first table that is missing or not what the manifest says; `null` when all are right. */
function damagedFile(parts: Parts, manifest: TakeAwayManifest): string | null {
  const promised = new Map(manifest.files.map((file) => [file.path, file]))
  for (const { name } of TAKEN_TABLES) {
    const path = `tables/${name}.jsonl`
    const [file, bytes] = [promised.get(path), parts[path]]
    // A file of an earlier version has no such table: whoever made it had nothing to put in.
    if (manifest.version < TAKE_AWAY_VERSION && !file && !bytes) continue
    if (!file || !bytes || bytes.length !== file.bytes) return path
    if (createHash('sha256').update(bytes).digest('hex') !== file.sha256) return path
  }
  return null
}

function readTables(parts: Parts): Result<TakenRows> {
  const rows: Partial<Record<TakenTableName, TakenRow[]>> = {}
  let total = 0
  for (const each of TAKEN_TABLES) {
    const file = `tables/${each.name}.jsonl`
    const lines = strFromU8(parts[file] ?? new Uint8Array()).split('\n')
    if (lines.pop() !== '') return refused('bad_line', { file, line: lines.length + 1 })
    total += lines.length
    if (total > TAKE_AWAY_LIMITS.rows) return tooLarge()
    const table: TakenRow[] = []
    for (const [index, line] of lines.entries()) {
      const value = parseJson(line)
      if (isDeeperThan(value, MOST_LEVELS)) return refused('too_deep', { file, line: index + 1 })
      const row = Row.safeParse(value)
      if (!row.success || !hasProperWords(each, row.data))
        return refused('bad_line', { file, line: index + 1 })
      table.push(row.data)
    }
    rows[each.name] = table
  }
  if (rows.drive?.length !== 1) return refused('bad_line', { file: 'tables/drive.jsonl', line: 1 })
  return success(rows as TakenRows)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const refused = (why: string, params?: Record<string, string | number>) =>
  failure({ code: 'invalid', reason: { key: `takeaway.file.${why}`, ...(params && { params }) } })

const tooLarge = () => failure({ code: 'too_large', reason: { key: 'takeaway.file.too_large' } })
