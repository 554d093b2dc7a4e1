import type { Json, TakenRow } from './take-away-tables'

/** Columns that name an account of the instance that a row comes from. */
const ACCOUNTS = new Set([
  ...[
    'recorded_by',
    'added_by',
    'assessor_id',
    'logged_by',
    'talker_user_id',
    'author_id',
    'user_id',
    'closed_by',
  ],
  ...['only_user_id', 'made_by'],
])

/**
 * A row whose author is known here: what the account `from` did elsewhere becomes what the account `to` did. Everybody else's
 * rows keep the id that they had; it tells people apart and belongs to no account here.
 */
export function withAuthor(row: TakenRow, from: string, to: string): TakenRow {
  const entries = Object.entries(row).map(([column, value]): [string, Json] => [
    column,
    ACCOUNTS.has(column) && value === from ? to : value,
  ])
  return Object.fromEntries(entries)
}
