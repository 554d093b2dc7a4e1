import { CsvError, parse } from 'csv-parse/sync'
import { failure, type Result, success } from '@/lib/result'
import { guessDelimiter } from '../guess-delimiter'
import { type ImportLimits, ROWS_ABOVE_DATA } from '../import-limits'

export type RawTable = { delimiter: string | null; rows: string[][] }

/** Cuts delimited text into cells, empty rows kept so that row numbers stay true. Stops reading at the row limit. */
export function readDelimited(text: string, limits: ImportLimits): Result<RawTable> {
  const delimiter = guessDelimiter(text)
  const body = text.replace(/^sep=.\r?\n/i, '')
  if (delimiter === null) return success({ delimiter, rows: firstLines(body, limits).map((line) => [line]) })
  try {
    const rows: string[][] = parse(body, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      record_delimiter: ['\r\n', '\n', '\r'],
      max_record_size: limits.columns * limits.cellCharacters,
      to: limits.rows + ROWS_ABOVE_DATA + 1,
    })
    return success({ delimiter, rows })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return failure({
      code: 'invalid',
      reason: { key: 'exchange.refuse.broken_quotes', params: { row: Number(error.lines ?? 1) } },
    })
  }
}

const firstLines = (text: string, { rows }: ImportLimits): string[] =>
  text.split(/\r\n?|\n/, rows + ROWS_ABOVE_DATA + 1)
