const BULLET = /^\s*(?:[-*•‣▪◦·–—]+\s+|\(?\d{1,4}[.)]\s+|\[[ xX]?\]\s+)/
const CHAT_STAMP =
  /^\s*(?:\[\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]\.?\s?m\.?)?\]\s*[^:]{1,60}:\s*|\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s+\d{1,2}:\d{2}(?:\s*[ap]\.?\s?m\.?)?\s+-\s+[^:]{1,60}:\s*)/i
const CUTS = [/\t/, /\s+[-–—|/]\s+/, /\s*[;|]\s*/, /\s*:\s+/, /\s*,\s+/]
const IN_BRACKETS = /^([^()]+?)\s*\(([^()]{1,60})\)\s*$/

/**
 * Rows out of a list that somebody typed or sent in a chat: one person a line, bullets, numbers and chat stamps taken
 * off, the rest cut where a dash, a bracket or a comma cuts it (`Ana - nights`, `Bo (dock)`, `3. Cy, nights`).
 * A single line of names with commas is a list of people.
 */
export function pastedLines(text: string): string[][] {
  const lines = text.split(/\r\n?|\n/).map((line) => line.replace(CHAT_STAMP, '').replace(BULLET, '').trim())
  const filled = lines.filter(Boolean)
  const [only] = filled
  if (filled.length === 1 && only && (only.match(/[,;]/g)?.length ?? 0) >= 2)
    return only
      .split(/\s*[,;]\s*(?:and\s+|y\s+|e\s+)?|\s+(?:and|y)\s+/)
      .filter(Boolean)
      .map((name) => [name])
  return lines.map((line) => (line === '' ? [''] : cutLine(line)))
}

function cutLine(line: string): string[] {
  const bracket = IN_BRACKETS.exec(line)
  if (bracket?.[1] && bracket[2]) return [bracket[1].trim(), bracket[2].trim()]
  for (const cut of CUTS) {
    const pieces = line.split(cut).map((piece) => piece.trim())
    if (pieces.length > 1) return pieces
  }
  return [line]
}
