import { employerKeys, placeKey } from './employer-key'

/** Where and for whom somebody works, as they write it. */
export type EmployerPlace = { name: string; city: string | null; state: string | null }

/** How surely a public record is about this employer and place. */
export type RecordFit = 'same_place' | 'same_state' | 'elsewhere'

/**
 * How a record fits an employer: `null` when it is another firm. A firm is the same when one name, without its legal form,
 * equals or begins the other by whole words ("First Student" and "First Student Inc. Yard 4"), and is more than one short word.
 */
export function fitOfRecord(
  employer: EmployerPlace,
  record: { employerName: string; city: string; state: string },
): RecordFit | null {
  const isSame = employerKeys(employer.name).some((mine) =>
    employerKeys(record.employerName).some((theirs) => isSameFirm(mine, theirs)),
  )
  if (!isSame) return null
  if (!employer.state || employer.state.toUpperCase() !== record.state) return 'elsewhere'
  return employer.city && placeKey(employer.city) === placeKey(record.city) ? 'same_place' : 'same_state'
}

const SHORTEST_BEGINNING = 6

function isSameFirm(one: string, other: string): boolean {
  if (one === other) return true
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one]
  return shorter.length >= SHORTEST_BEGINNING && longer.startsWith(`${shorter} `)
}
