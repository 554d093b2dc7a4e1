/** The days that own numbers look back on: a week and a month. */
export const OWN_WEEK_DAYS = 7
export const OWN_MONTH_DAYS = 30

/** What somebody did themself. Shown to nobody else, compared with nobody. */
export type OwnNumbers = {
  talksOfWeek: number
  talksOfMonth: number
  /** Of own promises that came due within the month. */
  promises: { kept: number; due: number }
  /** Next steps on the own list that are open, and of these past their day. */
  open: number
  overdue: number
  /** People on the own list, and of these with how many nobody has talked. */
  people: number
  notTalkedWith: number
}
