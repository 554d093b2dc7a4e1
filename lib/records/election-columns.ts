/** What a column of an election file says, by the label that election files print above it. */
const LABELS = {
  caseNumber: 'case number',
  employer: 'case name',
  city: 'unit city',
  state: 'unit state',
  status: 'case status',
  filedOn: 'case filed date',
  closedOn: 'case closed date',
  closedReason: 'closed reason',
  tallyOn: 'tally date',
  tallyType: 'tally type',
  tallyCategory: 'tally category',
  unitId: 'unit id',
  impounded: 'ballots impounded',
  eligible: 'num eligible voters',
  voided: 'num void ballots',
  union1: 'labor organization 1 name',
  votes1: 'votes for labor org1',
  union2: 'labor organization 2 name',
  votes2: 'votes for labor org2',
  union3: 'labor organization 3 name',
  votes3: 'votes for labor org3',
  against: 'votes cast against labor org',
  valid: 'num valid votes counted',
  challenged: 'num challenged ballots',
  determinative: 'challenges r determinitive',
  runoff: 'runoff required',
  petitionedUnit: 'unit involved on petition',
  decidedUnit: 'bargaining unit determined',
} as const

export type ElectionField = keyof typeof LABELS

const NEEDED: readonly ElectionField[] = [
  'caseNumber',
  'employer',
  'city',
  'state',
  'filedOn',
  'tallyOn',
  'union1',
  'votes1',
  'against',
]

const plain = (label: string): string =>
  label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

const fieldOf = new Map(
  Object.entries(LABELS).map(([field, label]) => [label as string, field as ElectionField]),
)

/** Whether a cell is a label of such a file: how its header row is told from titles and from data. */
export const isElectionLabel = (text: string): boolean => fieldOf.has(plain(text))

/** Where each field stands in the row. Columns that nobody knows are left alone. */
export function electionColumns(labels: readonly string[]): {
  columns: ReadonlyMap<ElectionField, number>
  /** Labels without which the file cannot be read. */
  missing: string[]
} {
  const columns = new Map<ElectionField, number>()
  labels.forEach((label, column) => {
    const field = fieldOf.get(plain(label))
    if (field && !columns.has(field)) columns.set(field, column)
  })
  return { columns, missing: NEEDED.filter((field) => !columns.has(field)).map((field) => LABELS[field]) }
}
