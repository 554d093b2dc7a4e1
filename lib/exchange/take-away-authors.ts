import type { Json, TakenRow } from './take-away-tables'

/** Columns that name an account of the instance that a row comes from, and the one name of such an account inside of a column. */
const ACCOUNTS = new Set([
  ...['user_id', 'talker_user_id', 'only_user_id', 'onlyUserId', 'assessor_id', 'author_id'],
  ...['recorded_by', 'added_by', 'logged_by', 'made_by', 'said_by', 'written_by', 'changed_by', 'closed_by'],
  ...['answered_by', 'debriefed_by', 'split_by', 'proposed_by', 'taken_by', 'decided_by', 'agreed_by'],
])

/**
 * A row whose accounts are called what they are called here. `knownAs` answers the reader for whoever took the file, and an id of nobody
 * for everybody else, always the same one: it tells people apart and belongs to no account here, whatever the file says.
 */
export function withAuthors(row: TakenRow, knownAs: (account: string) => string): TakenRow {
  const entries = Object.entries(row).map(([name, value]): [string, Json] => [
    name,
    ACCOUNTS.has(name) && typeof value === 'string' ? knownAs(value) : inside(value, knownAs),
  ])
  return Object.fromEntries(entries)
}

const inside = (value: Json, knownAs: (account: string) => string): Json =>
  isRow(value) ? withAuthors(value, knownAs) : value

const isRow = (value: Json): value is TakenRow =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
