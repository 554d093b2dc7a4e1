const MEGABYTE = 1024 * 1024

/** What a take-away file may be. Checked in the zip's directory, before anything is unpacked. */
export const TAKE_AWAY_LIMITS = {
  bytes: 100 * MEGABYTE,
  entries: 120,
  inflatedBytes: 400 * MEGABYTE,
  /** Of anything larger than a megabyte. */
  ratio: 100,
  rows: 2_000_000,
} as const

/** The form of the file. The version goes up with every table that is added, and older programs refuse a higher one. */
export const TAKE_AWAY_FORMAT = 'seedbed-drive'
export const TAKE_AWAY_VERSION = 4
