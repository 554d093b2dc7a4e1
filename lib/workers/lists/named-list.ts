/** The lists that everybody finds ready made, in the order of the screen. Their place in it is their number in an address. */
export const NAMED_LISTS = [
  'mine',
  'due',
  'quiet',
  'never',
  'blind',
  'differing',
  'new_here',
  'nobodys',
] as const
export type NamedList = (typeof NAMED_LISTS)[number]

/** Lists that need the whole chart: a worker leader is not shown them. */
const OF_THE_COMMITTEE: readonly NamedList[] = ['blind', 'differing', 'new_here', 'nobodys']

/** The lists that somebody can be shown. */
export const listsFor = (sight: 'whole' | 'own'): readonly NamedList[] =>
  sight === 'whole' ? NAMED_LISTS : NAMED_LISTS.filter((list) => !OF_THE_COMMITTEE.includes(list))
