/**
 * How many different people outside the own list somebody may be shown by name within an hour, before a fresh sign-in is asked
 * for. Enough for a day's work; far too few to carry a chart away with a stolen session. Published on /method.
 */
export const READING_BUDGET = { worker_leader: 60, committee: 200 } as const

/** The most people outside the own list that one page shows: few enough that a fresh sign-in always opens the next page. */
export const PEOPLE_A_PAGE = 50

/** Whether names may be shown to somebody in this role, when that makes `people` different people within an hour. A fresh sign-in begins a new hour. */
export const isWithinBudget = (role: keyof typeof READING_BUDGET, people: number): boolean =>
  people <= READING_BUDGET[role]
