import type { Message } from '@/lib/errors'
import type { DuplicateReason } from '@/lib/workers/duplicate-score'
import { duplicatesInSteps } from '@/lib/workers/find-duplicates'
import { normalName } from '@/lib/workers/normal-name'
import { type ChartPerson, type ContactKey, findOnChart } from './match-person'
import {
  firmNamed,
  type NewPlaces,
  placeKey,
  placesToAdd,
  type ShopStructure,
  saysPlace,
} from './place-labels'
import { type PersonDraft, type ReadingRules, readPerson } from './read-person'
import type { SheetRow } from './sheet'

export type RowVerdict = 'new' | 'matched' | 'left_alone' | 'problem'

/** What a matched person gains; never does an import change what is there. */
export type Gain = 'contact' | 'placement' | 'name'

/** Somebody whom a row may mean: on the chart, or in another row of the same list. */
export type Suggestion = {
  workerId: string | null
  row: number | null
  verdict: 'likely' | 'possible'
  reasons: DuplicateReason[]
}

/** What somebody decided about a row in the preview. */
export type RowChoice = { as: 'new' } | { as: 'leave' } | { as: 'match'; workerId: string }

export type PlannedRow = {
  number: number
  verdict: RowVerdict
  draft: PersonDraft | null
  /** The person matched. */
  workerId: string | null
  gains: Gain[]
  problems: Message[]
  /** Values that are left out while the person comes in. */
  lost: Message[]
  warnings: Message[]
  suggestions: Suggestion[]
}

export type ImportPlan = {
  rows: PlannedRow[]
  counts: { new: number; matched: number; leftAlone: number; problem: number }
  newPlaces: NewPlaces
}

export type ImportFacts = {
  body: readonly SheetRow[]
  rules: ReadingRules
  chart: readonly ChartPerson[]
  structure: ShopStructure
  contactKey: ContactKey
  choices: ReadonlyMap<number, RowChoice>
}

/**
 * What an import would do, row by row, without doing it. The same facts always make the same plan. Yields on the way how many
 * rows are checked, so that long work can pause and tell.
 */
export function* planImport(facts: ImportFacts): Generator<number, ImportPlan> {
  const find = findOnChart(facts.chart)
  const seen = new Map<string, number>()
  const planned = facts.body.map((row) => planRow(row, facts, find, seen))
  const rows = yield* suggest(facts, planned)
  const count = (verdict: RowVerdict) => rows.filter((row) => row.verdict === verdict).length
  const placed = rows.filter(({ verdict }) => verdict === 'new' || verdict === 'matched')
  return {
    rows,
    counts: {
      new: count('new'),
      matched: count('matched'),
      leftAlone: count('left_alone'),
      problem: count('problem'),
    },
    newPlaces: placesToAdd(
      placed.flatMap(({ draft }) => (draft ? [draft.place] : [])),
      facts.structure,
    ),
  }
}

function planRow(
  row: SheetRow,
  { rules, chart, structure, contactKey, choices }: ImportFacts,
  find: ReturnType<typeof findOnChart>,
  seen: Map<string, number>,
): PlannedRow {
  const { draft, problems, lost: unread, warnings } = readPerson(row, rules)
  const lost = [...unread, ...lostFirm(draft, row.number, structure)]
  const planned = {
    number: row.number,
    draft,
    workerId: null,
    gains: [],
    problems,
    lost,
    warnings,
    suggestions: [],
  }
  const choice = choices.get(row.number)
  if (choice?.as === 'leave')
    return { ...planned, verdict: 'left_alone', warnings: [leftAlone('chosen', row.number)] }
  if (!draft) return { ...planned, verdict: 'problem' }

  const contactKeys = draft.contacts.map(contactKey)
  const place = saysPlace(draft.place) ? placeKey(draft.place, structure) : null
  const repeated = seen.get(fingerprint(draft, place))
  if (choice === undefined && repeated !== undefined)
    return {
      ...planned,
      verdict: 'left_alone',
      warnings: [leftAlone('same_as_row', row.number, { other: repeated })],
    }
  seen.set(fingerprint(draft, place), row.number)

  const person = personFor(choice, chart, () => find(draft, contactKeys, place))
  if (person === 'gone')
    return { ...planned, verdict: 'problem', problems: [leftAlone('match_gone', row.number)] }
  if (person === null) return { ...planned, verdict: 'new' }
  const gains = gainsOf(person, draft, contactKeys, place)
  return {
    ...planned,
    workerId: person.workerId,
    gains,
    verdict: gains.length > 0 ? 'matched' : 'left_alone',
  }
}

/** A firm that the shop does not have, or one without a place where its people work, cannot be written down. */
function lostFirm(draft: PersonDraft | null, row: number, structure: ShopStructure): Message[] {
  if (!draft?.firm) return []
  const params = { row, value: draft.firm }
  if (firmNamed(draft.firm, structure) === null) return [{ key: 'exchange.row.unknown_firm', params }]
  return saysPlace(draft.place) ? [] : [{ key: 'exchange.row.firm_without_place', params }]
}

function personFor(
  choice: RowChoice | undefined,
  chart: readonly ChartPerson[],
  find: () => ChartPerson | null,
): ChartPerson | 'gone' | null {
  if (choice === undefined) return find()
  if (choice.as !== 'match') return null
  return chart.find(({ workerId }) => workerId === choice.workerId) ?? 'gone'
}

const leftAlone = (reason: string, row: number, params: Record<string, number> = {}): Message => ({
  key: `exchange.row.${reason}`,
  params: { row, ...params },
})

const fingerprint = ({ name, contacts, startedOn }: PersonDraft, place: string | null): string =>
  JSON.stringify([
    [name.first, name.last, name.nick].map((part) => normalName(part ?? '')),
    contacts.map(({ value }) => value).sort(),
    place,
    startedOn,
  ])

function gainsOf(
  { name, contactKeys, placeKeys }: ChartPerson,
  draft: PersonDraft,
  keys: string[],
  place: string | null,
): Gain[] {
  const gains: Gain[] = []
  if (keys.some((key) => !contactKeys.includes(key))) gains.push('contact')
  if (place !== null && placeKeys.length === 0) gains.push('placement')
  if (
    ['first', 'last', 'nick'].some(
      (part) => !name[part as keyof typeof name] && draft.name[part as keyof typeof name],
    )
  )
    gains.push('name')
  return gains
}

/** Adds, to every row that is to become a new person, whom it may mean after all. */
function* suggest(
  { chart, structure, contactKey }: ImportFacts,
  rows: PlannedRow[],
): Generator<number, PlannedRow[]> {
  const matched = new Set(rows.flatMap(({ workerId }) => workerId ?? []))
  const newcomers = rows.flatMap(({ number, verdict, draft }) =>
    verdict !== 'new' || !draft
      ? []
      : [
          {
            id: `row:${number}`,
            name: draft.name,
            contactKeys: draft.contacts.map(contactKey),
            cellKey: saysPlace(draft.place) ? placeKey(draft.place, structure) : null,
          },
        ],
  )
  const people = chart
    .filter(({ workerId }) => !matched.has(workerId))
    .map((person) => ({ ...person, id: person.workerId }))
  const suggestions = new Map<number, Suggestion[]>()
  for (const { one, other, verdict, reasons } of yield* duplicatesInSteps(newcomers, people)) {
    if (verdict === 'unlikely') continue
    const row = Number(other.slice(4))
    const earlier = one.startsWith('row:') ? Number(one.slice(4)) : null
    const list = suggestions.get(row) ?? []
    list.push({ workerId: earlier === null ? one : null, row: earlier, verdict, reasons })
    suggestions.set(row, list)
  }
  return rows.map((row) => ({ ...row, suggestions: (suggestions.get(row.number) ?? []).slice(0, 3) }))
}
