import type { Catalogue } from './catalogue'

type Part = { [key: string]: unknown }

/** What every page needs in the browser: the parts, their errors, the form messages. */
const BASE = ['ui', 'errors', 'broken', 'forms'] as const

/**
 * The base namespaces and `extra` of a catalogue: only these travel to the phone. `workers.list` is one part of a namespace, for
 * pages that are opened all the time.
 */
export function pickNamespaces(all: Catalogue, extra: readonly string[] = []): Catalogue {
  const picked: Part = {}
  for (const path of [...BASE, ...extra]) copyPart(all, picked, path.split('.'))
  return picked as Catalogue
}

function copyPart(from: Part, to: Part, [name = '', ...rest]: string[]): void {
  const found = from[name]
  if (found === undefined) return
  if (rest.length === 0) {
    to[name] = found
    return
  }
  const inside = { ...(to[name] as Part | undefined) }
  copyPart(found as Part, inside, rest)
  to[name] = inside
}
