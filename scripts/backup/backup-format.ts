import type { TableShape } from './table-shapes'

/**
 * A backup is gzipped lines of JSON: the header, then for each table its name and its rows as arrays of text,
 * then the footer. Text as PostgreSQL writes it, so every type survives and the file can be read without us.
 */
export const FORMAT = 1

export type Header = {
  seedbedBackup: number
  madeAt: string
  postgres: string
  migrations: string[]
  tables: TableShape[]
}

export type TableStart = { table: string }

export type Row = (string | null)[]

export type Footer = {
  /** Rows by name of the table. */
  counts: Record<string, number>
  /** SHA-256 in hex of every line before this one. */
  sha256: string
}

/** Reads the first line. Throws a sentence when the file is not a backup that we know. */
export function readHeader(line: string): Header {
  const header = parse<Header>(line)
  if (typeof header.seedbedBackup !== 'number') throw new Error('This file is not a backup of Seedbed.')
  if (header.seedbedBackup > FORMAT)
    throw new Error('This backup was made by a newer Seedbed. Update this one first.')
  return header
}

/** Reads any later line. Throws a sentence when it is damaged. */
export const readLine = (line: string): TableStart | Footer | Row => parse<TableStart | Footer | Row>(line)

function parse<Value>(line: string): Value {
  try {
    return JSON.parse(line) as Value
  } catch {
    throw new Error('This backup is damaged: a line of it cannot be read.')
  }
}
