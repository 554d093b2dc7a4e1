/** What tells which of two rows of one person people work with. */
type Weighed = {
  workerId: string
  signsIn: boolean
  talks: number
  contacts: readonly unknown[]
  addedAt: Date
}

/**
 * Which of two rows to suggest keeping: the one with a login, then with more talks, then with more ways to reach, then the older
 * one. Only a suggestion; whoever joins them chooses.
 */
export function moreComplete<Person extends Weighed>(one: Person, other: Person): Person {
  const ahead =
    Number(one.signsIn) - Number(other.signsIn) ||
    one.talks - other.talks ||
    one.contacts.length - other.contacts.length ||
    other.addedAt.getTime() - one.addedAt.getTime() ||
    (one.workerId < other.workerId ? 1 : -1)
  return ahead > 0 ? one : other
}
