/** The sealed part of a drive's employer, under the network's key. City and state are `null` where they were left out. */
export type EmployerWords = { name: string; city: string | null; state: string | null }

/** Where these words are sealed to. */
export const employerWordsPlace = (employerId: string) => ({ table: 'employer', rowId: employerId })
