import type { ContactPoint } from '@/lib/workers/contact-point'
import { type DuplicateRecord, prepareRecord, scoreDuplicate } from '@/lib/workers/duplicate-score'
import { normalName } from '@/lib/workers/normal-name'
import type { WorkerName } from '@/lib/workers/worker-name'
import type { PersonDraft } from './read-person'

/** Somebody on the chart, as far as an import has to know them. */
export type ChartPerson = DuplicateRecord & { workerId: string; code: string; placeKeys: string[] }

/** A stand-in for a contact that is equal for equal contacts: the blind index, or the value itself. */
export type ContactKey = (contact: ContactPoint) => string

/** Finds the person on the chart that a row certainly means; each person is found once in an import. */
export type FindPerson = (
  draft: PersonDraft,
  contactKeys: string[],
  placeKey: string | null,
) => ChartPerson | null

const foldedName = ({ first, last, nick }: WorkerName): string =>
  normalName([first, last].filter(Boolean).join(' ') || (nick ?? ''))

/**
 * Certain means: the same code; the same contact under a name that does not contradict; or the same name with no other
 * contact and no other place. Everything weaker is a suggestion for people to decide on.
 */
export function findOnChart(people: readonly ChartPerson[]): FindPerson {
  const byCode = new Map(people.map((person) => [person.code, person]))
  const byContact = groupBy(people, ({ contactKeys }) => contactKeys)
  const byName = groupBy(people, ({ name }) => [foldedName(name)])
  const used = new Set<string>()
  return (draft, contactKeys, placeKey) => {
    const coded = draft.code ? byCode.get(draft.code.toUpperCase()) : undefined
    const contacted = contactKeys
      .flatMap((key) => byContact.get(key) ?? [])
      .filter((person) => agrees(person, draft))
    const named = (byName.get(foldedName(draft.name)) ?? []).filter(
      (person) => !contradicts(person, contactKeys) && sharesPlace(person, draft, placeKey),
    )
    const found =
      [coded, ...contacted, ...named].find((person) => person && !used.has(person.workerId)) ?? null
    if (found) used.add(found.workerId)
    return found
  }
}

function agrees(person: ChartPerson, draft: PersonDraft): boolean {
  const one = prepareRecord({ name: person.name, contactKeys: [], cellKey: null })
  const other = prepareRecord({ name: draft.name, contactKeys: [], cellKey: null })
  return scoreDuplicate(one, other).weight > 0
}

const contradicts = (person: ChartPerson, contactKeys: string[]): boolean =>
  person.contactKeys.length > 0 &&
  contactKeys.length > 0 &&
  !contactKeys.some((key) => person.contactKeys.includes(key))

/** A whole name may move to another place; a first name alone means somebody else there. */
function sharesPlace({ placeKeys }: ChartPerson, { name }: PersonDraft, placeKey: string | null): boolean {
  if (placeKey === null || placeKeys.length === 0 || placeKeys.includes(placeKey)) return true
  return Boolean(name.first && name.last)
}

function groupBy<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items)
    for (const key of keysOf(item)) {
      const group = groups.get(key)
      if (group) group.push(item)
      else groups.set(key, [item])
    }
  return groups
}
