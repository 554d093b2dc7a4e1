import { normalName } from './normal-name'
import { fullName, type WorkerName } from './worker-name'

type Searchable = { name: WorkerName; code: string }

/**
 * People whose name, nickname or code contains every word of `query`, however accents and capitals are written.
 * Exact spelling comes first, then names that begin with a word of the query, then the rest in their old order.
 */
export function searchPeople<Person extends Searchable>(people: readonly Person[], query: string): Person[] {
  const words = normalName(query).split(' ').filter(Boolean)
  if (words.length === 0) return [...people]
  return people
    .map((person) => ({ person, rank: rankOf(person, words, query.trim()) }))
    .filter(({ rank }) => rank !== null)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map(({ person }) => person)
}

/** 0: spelled exactly so; 1: every word begins a part of the name; 2: contained; `null`: not found. */
function rankOf({ name, code }: Searchable, words: string[], query: string): number | null {
  const written = fullName(name)
  const folded = normalName(written)
  const haystack = `${folded} ${folded.replaceAll(' ', '')} ${code.toLowerCase()}`
  if (!words.every((word) => haystack.includes(word))) return null
  if (written.normalize('NFC').toLowerCase().includes(query.normalize('NFC').toLowerCase())) return 0
  const parts = haystack.split(' ')
  return words.every((word) => parts.some((part) => part.startsWith(word))) ? 1 : 2
}
