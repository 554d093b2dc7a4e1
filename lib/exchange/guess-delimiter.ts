const DELIMITERS = ['\t', ';', ',', '|'] as const

/**
 * The sign that separates the columns of a text, judged by the first lines with content; `null` when no sign cuts
 * most of them into the same number of columns. An Excel line `sep=;` decides by itself.
 */
export function guessDelimiter(text: string): string | null {
  const declared = /^sep=(.)\r?\n/i.exec(text)
  if (declared?.[1]) return declared[1]
  const lines = sampleLines(text)
  let best: { delimiter: string; weight: number } | null = null
  for (const delimiter of DELIMITERS) {
    const counts = lines.map((line) => countOutsideQuotes(line, delimiter))
    const usual = mostCommon(counts.filter((count) => count > 0))
    if (!usual) continue
    const share = usual.times / lines.length
    const weight = share * (1 + Math.min(usual.value, 10) / 10)
    if (share >= 0.5 && weight > (best?.weight ?? 0)) best = { delimiter, weight }
  }
  return best?.delimiter ?? null
}

const sampleLines = (text: string): string[] =>
  text
    .slice(0, 20_000)
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 40)

function countOutsideQuotes(line: string, sign: string): number {
  let count = 0
  let isQuoted = false
  for (const letter of line) {
    if (letter === '"') isQuoted = !isQuoted
    else if (letter === sign && !isQuoted) count++
  }
  return count
}

function mostCommon(values: number[]): { value: number; times: number } | null {
  const times = new Map<number, number>()
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1)
  const [best] = [...times].sort((a, b) => b[1] - a[1] || b[0] - a[0])
  return best ? { value: best[0], times: best[1] } : null
}
