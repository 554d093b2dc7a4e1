/** What `npm run bench` measures, each by the name under which it can be asked for alone. */
export const PARTS = [
  'start',
  'web',
  'log',
  'sizes',
  'first-load',
  'from-cache',
  'lighthouse',
  'import',
  'matching',
  'queue',
  'guards',
] as const
export type Part = (typeof PARTS)[number]

/** Whether a part is wanted: those that were named, or all where none was. Throws for a name that is none. */
export function wantedParts(named: readonly string[]): (part: Part) => boolean {
  const unknown = named.find((name) => !PARTS.some((part) => part === name))
  if (unknown !== undefined) throw new Error(`There is no part "${unknown}". There is ${PARTS.join(', ')}.`)
  return (part) => named.length === 0 || named.includes(part)
}
