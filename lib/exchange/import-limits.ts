/** How much one import may bring. Checked before anything is parsed, so that a hostile file costs little. */
export type ImportLimits = {
  bytes: number
  rows: number
  columns: number
  /** Of one cell, in UTF-16 units. */
  cellCharacters: number
}

const MEGABYTE = 1024 * 1024

/** A list of people of one drive, and the network's public records. */
export const IMPORT_LIMITS = {
  roster: { bytes: 5 * MEGABYTE, rows: 5_000, columns: 200, cellCharacters: 2_000 },
  records: { bytes: 20 * MEGABYTE, rows: 20_000, columns: 200, cellCharacters: 10_000 },
} as const satisfies Record<string, ImportLimits>

/** Title and empty rows above the header do not count as people. */
export const ROWS_ABOVE_DATA = 30

/** A workbook is a zip: what it may unpack to. */
export const WORKBOOK_LIMITS = { entries: 200, inflatedBytes: 30 * MEGABYTE, ratio: 100 } as const

/** From this many rows on, a fresh sign-in is asked for before anything is written. */
export const STEP_UP_FROM_ROWS = 50
