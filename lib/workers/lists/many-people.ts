/** How many people one change can be about. */
export const MOST_AT_ONCE = 200

/** Why somebody stayed as they were when many were changed, as a key of `lists.why`. */
const SKIP_REASONS = [
  'not_there',
  'already',
  'not_yours',
  'leave_alone',
  'only_colleague',
  'oneself',
  'changed_since',
] as const
export type SkipReason = (typeof SKIP_REASONS)[number]

/** Whom a change is for and whom not, each with the reason. Everybody asked for is in exactly one of the two. */
export type SortedOut<Person> = { go: Person[]; skipped: { workerId: string; why: SkipReason }[] }

/** Sorts out who of those asked for can be changed. Whoever is not among `found` is not there for this viewer. */
export function sortOut<Person extends { workerId: string }>(
  asked: readonly string[],
  found: readonly Person[],
  whyNot: (person: Person) => SkipReason | null,
): SortedOut<Person> {
  const byId = new Map(found.map((person) => [person.workerId, person]))
  const sorted: SortedOut<Person> = { go: [], skipped: [] }
  for (const workerId of new Set(asked)) {
    const person = byId.get(workerId)
    const why = person ? whyNot(person) : 'not_there'
    if (person && why === null) sorted.go.push(person)
    else sorted.skipped.push({ workerId, why: why ?? 'not_there' })
  }
  return sorted
}

/** What a change of many people answers. `facts` are the ids that undo it; `why[i]` belongs to `skipped[i]`. */
export type ManyAnswer = { changed: string[]; facts: string[]; skipped: string[]; why: SkipReason[] }

/** The answer of a change that went through for `go`, by the facts it left. */
export const manyAnswer = (
  { go, skipped }: SortedOut<{ workerId: string }>,
  facts: readonly string[],
): ManyAnswer => ({
  changed: go.map(({ workerId }) => workerId),
  facts: [...facts],
  skipped: skipped.map(({ workerId }) => workerId),
  why: skipped.map(({ why }) => why),
})
