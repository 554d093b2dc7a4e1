import type { Catalogue } from './catalogue'

/** What every page needs in the browser: the parts, their errors, the form messages. */
const BASE = ['ui', 'errors', 'forms'] as const

/** The base namespaces and `extra` of a catalogue: only these travel to the phone. */
export function pickNamespaces(all: Catalogue, extra: readonly string[] = []): Catalogue {
  return Object.fromEntries([...BASE, ...extra].flatMap((name) => (all[name] ? [[name, all[name]]] : [])))
}
