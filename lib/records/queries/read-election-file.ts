import 'server-only'
import { createHash } from 'node:crypto'
import { findHeader } from '@/lib/exchange/find-header'
import { IMPORT_LIMITS } from '@/lib/exchange/import-limits'
import { readUpload } from '@/lib/exchange/reading/read-upload'
import { electionColumns, isElectionLabel } from '@/lib/records/election-columns'
import { type GatheredRecords, gatherRecords } from '@/lib/records/gather-records'
import { failure, type Result, success } from '@/lib/result'

/** What an election file says: its records, what became of each row, and the file's own hash. */
export type ElectionFile = GatheredRecords & { fileHash: string; headerRow: number }

/** Reads a file of election records by the network profile of the importer. Refuses a file that lacks the needed columns. */
export async function readElectionFile(bytes: Uint8Array): Promise<Result<ElectionFile>> {
  const sheet = await readUpload({ bytes, origin: 'file', limits: IMPORT_LIMITS.records, sheetIndex: null })
  if (!sheet.ok) return sheet
  const { labels, headerRows, body } = findHeader(sheet.value.rows, (text) =>
    isElectionLabel(text) ? 'strong' : null,
  )
  const { missing } = electionColumns(labels)
  if (missing.length > 0)
    return failure({
      code: 'invalid',
      reason: { key: 'records.refuse.columns_missing', params: { columns: missing.join(', ') } },
    })
  const fileHash = createHash('sha256').update(bytes).digest('hex')
  return success({ ...gatherRecords(labels, body), fileHash, headerRow: headerRows.at(-1) ?? 0 })
}
