/** Letters and digits that survive handwriting and a bad phone line; no vowels, so that no word can appear. */
const ALPHABET = 'BCDFGHJKMNPRTVWXY34679'

/** Codes have four signs until a drive has used a tenth of them, then five. */
const FOUR_SIGNS_ENOUGH_FOR = Math.floor(ALPHABET.length ** 4 / 10)

/**
 * `count` new pseudonyms for people on the chart, none of them in `taken` (which must include the codes of people
 * who were removed: a code is never used twice). `pick(n)` answers a uniform whole number below `n`.
 */
export function newWorkerCodes(
  count: number,
  taken: ReadonlySet<string>,
  pick: (below: number) => number,
): string[] {
  const length = taken.size + count > FOUR_SIGNS_ENOUGH_FOR ? 5 : 4
  const fresh = new Set<string>()
  while (fresh.size < count) {
    const code = Array.from({ length }, () => ALPHABET[pick(ALPHABET.length)]).join('')
    if (!taken.has(code)) fresh.add(code)
  }
  return [...fresh]
}
