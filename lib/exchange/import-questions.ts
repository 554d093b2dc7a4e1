import { type DateOrder, possibleOrders } from './read-date'
import type { ColumnMeanings } from './roster-fields'
import type { SheetRow } from './sheet'

/** What only people can answer before a list can be planned. */
export type ImportQuestion = 'which_name' | 'which_date_order'

export type ImportQuestions = { open: ImportQuestion[]; dateOrder: DateOrder }

/**
 * What is still to be asked about a list. Dates such as `3/4/2025` are never guessed: unless the column itself shows
 * which number is the day, or `answeredOrder` says so, the question stays open.
 */
export function importQuestions(
  body: readonly SheetRow[],
  meanings: ColumnMeanings,
  answeredOrder: DateOrder | null,
): ImportQuestions {
  const open: ImportQuestion[] = []
  if (!meanings.some((field) => field && ['fullName', 'firstName', 'lastName', 'nickname'].includes(field)))
    open.push('which_name')
  const column = meanings.indexOf('startedOn')
  const values = column < 0 ? [] : body.map(({ cells }) => cells[column] ?? '').filter(Boolean)
  const orders = possibleOrders(values)
  const [only] = orders
  if (answeredOrder === null && orders.length !== 1) open.push('which_date_order')
  return { open, dateOrder: answeredOrder ?? only ?? 'month_first' }
}
