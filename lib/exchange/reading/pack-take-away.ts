import { createHash } from 'node:crypto'
import { strToU8, zipSync } from 'fflate'
import type { TakeAway } from '../queries/take-away'
import { guardedCsv } from '../take-away-csv'
import { TAKE_AWAY_FORMAT, TAKE_AWAY_VERSION } from '../take-away-limits'
import { takeAwaySheets } from '../take-away-sheets'
import { TAKEN_TABLES, takenDrive } from '../take-away-tables'
import type { TakeAwayText } from '../take-away-text'
import { TAKE_AWAY_TEXT_EN } from '../take-away-text-en'
import { TAKE_AWAY_TEXT_ES } from '../take-away-text-es'

/** The zip of a take-away, made in memory. Tables for spreadsheets are in the drive's language, readmes in both. */
export function packTakeAway({ rows, coverage, takenBy, takenAt }: TakeAway): Uint8Array {
  const drive = takenDrive(rows)
  const facts = {
    driveCode: String(drive.code),
    takenAt: takenAt.toISOString(),
    accountCode: takenBy.accountCode,
    people: rows.worker.length,
    talks: rows.one_on_one.length,
  }
  const text: TakeAwayText = String(drive.locale).startsWith('es') ? TAKE_AWAY_TEXT_ES : TAKE_AWAY_TEXT_EN
  const files: Record<string, { bytes: Uint8Array; rows: number | null }> = {}
  for (const each of [TAKE_AWAY_TEXT_EN, TAKE_AWAY_TEXT_ES])
    files[each.readmeName] = { bytes: strToU8(each.readme(facts)), rows: null }
  for (const [name, [head, ...lines]] of Object.entries(takeAwaySheets(rows, coverage, text))) {
    const mark = (head ?? []).map((_, column) => (column === 0 ? text.watermark(facts) : ''))
    files[name] = { bytes: strToU8(guardedCsv([head ?? [], ...lines, mark])), rows: lines.length }
  }
  for (const { name } of TAKEN_TABLES) {
    const lines = rows[name].map((row) => `${JSON.stringify(row)}\n`).join('')
    files[`tables/${name}.jsonl`] = { bytes: strToU8(lines), rows: rows[name].length }
  }
  const manifest = {
    format: TAKE_AWAY_FORMAT,
    version: TAKE_AWAY_VERSION,
    takenAt: facts.takenAt,
    takenBy,
    drive: { id: String(drive.id), code: facts.driveCode },
    files: Object.entries(files).map(([path, file]) => ({
      path,
      rows: file.rows,
      bytes: file.bytes.length,
      sha256: createHash('sha256').update(file.bytes).digest('hex'),
    })),
  }
  return zipSync({
    'manifest.json': strToU8(`${JSON.stringify(manifest, null, 2)}\n`),
    ...Object.fromEntries(Object.entries(files).map(([path, { bytes }]) => [path, bytes])),
  })
}
