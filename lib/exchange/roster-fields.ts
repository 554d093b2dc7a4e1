/** What a column of a list of people can mean. Phone and e-mail may stand in several columns, the rest in one. */
export const ROSTER_FIELDS = [
  'fullName',
  'firstName',
  'middleName',
  'lastName',
  'secondLastName',
  'nickname',
  'phone',
  'email',
  'site',
  'department',
  'shift',
  'firm',
  'startedOn',
  'code',
] as const
export type RosterField = (typeof ROSTER_FIELDS)[number]

/** What each column means, in the order of the columns; `null` leaves a column out. */
export type ColumnMeanings = (RosterField | null)[]

/** Fields that may stand in more than one column. */
export const REPEATABLE_FIELDS: ReadonlySet<RosterField> = new Set(['phone', 'email'])
