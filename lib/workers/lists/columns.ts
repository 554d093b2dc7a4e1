/** What a list can show of a person beside the name, in the order it is shown, each with its letter in an address. */
const LETTERS = {
  place: 'p',
  lastTalk: 't',
  stand: 's',
  ratedOn: 'r',
  asked: 'a',
  list: 'w',
  leader: 'o',
  committee: 'm',
  due: 'd',
  beganOn: 'n',
  code: 'c',
} as const
export type ListColumn = keyof typeof LETTERS

export const LIST_COLUMNS = Object.keys(LETTERS) as ListColumn[]

/** What a list that leaves holds where no columns were chosen. */
export const USUAL_COLUMNS: readonly ListColumn[] = ['place', 'lastTalk', 'stand', 'asked', 'list']

/** As many facts as a phone shows under a name: the first of those chosen. */
export const FACTS_ON_A_PHONE = 3

/** What the committee alone is told: a worker leader is not offered it. */
const OF_THE_COMMITTEE: readonly ListColumn[] = ['ratedOn', 'list', 'leader', 'committee']

/** The columns that somebody can choose from. */
export const columnsFor = (sight: 'whole' | 'own'): readonly ListColumn[] =>
  sight === 'whole' ? LIST_COLUMNS : LIST_COLUMNS.filter((column) => !OF_THE_COMMITTEE.includes(column))

/** What of the columns that an address asks for somebody can be shown; `null`: the list as it always is. */
export function columnsShown(
  asked: readonly ListColumn[] | null,
  sight: 'whole' | 'own',
): readonly ListColumn[] | null {
  const shown = asked?.filter((column) => columnsFor(sight).includes(column)) ?? []
  return shown.length > 0 ? shown : null
}

/** Columns as letters, in the order they are shown. */
export const lettersOf = (columns: readonly ListColumn[]): string =>
  LIST_COLUMNS.flatMap((column) => (columns.includes(column) ? LETTERS[column] : [])).join('')

/** How one column is said in an address: its letter. */
export const columnLetter = (column: ListColumn): string => LETTERS[column]

/** The columns that letters mean, each once, in the order they are shown; `null` for none: the list as it always is. */
export function columnsOf(letters: string): ListColumn[] | null {
  const columns = LIST_COLUMNS.filter((column) => letters.includes(LETTERS[column]))
  return columns.length > 0 ? columns : null
}

/** How many letters mean no column. */
export const lostColumns = (letters: string): number =>
  [...letters].filter((letter) => !Object.values<string>(LETTERS).includes(letter)).length
