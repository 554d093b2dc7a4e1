/** What a message in ICU MessageFormat asks for: `{name}` is plain, the others carry their kind and their branches. */
export type Argument = { name: string; kind: string; branches: string[] }

/** Every argument of a message, those inside branches included, in order of appearance. Throws where braces do not match. */
export function argumentsOf(message: string): Argument[] {
  const found: Argument[] = []
  const end = readText(message, 0, found)
  if (end !== message.length) throw new SyntaxError(`Unmatched } at ${end}: ${message}`)
  return found
}

function readText(text: string, from: number, found: Argument[]): number {
  let at = from
  while (at < text.length && text[at] !== '}')
    at = text[at] === '{' ? readArgument(text, at + 1, found) : at + 1
  return at
}

function readArgument(text: string, from: number, found: Argument[]): number {
  const [head = '', name = '', kind = ''] = /^\s*(\w+)\s*(?:,\s*(\w+)\s*)?/.exec(text.slice(from)) ?? []
  const argument: Argument = { name, kind: kind || 'plain', branches: [] }
  found.push(argument)
  let at = from + head.length
  while (at < text.length && text[at] !== '}') {
    const branch = /^[\s,]*(?:offset:\d+\s*)?(=?[\w-]+)\s*\{/.exec(text.slice(at))
    if (branch?.[1]) {
      argument.branches.push(branch[1])
      at = readText(text, at + branch[0].length, found) + 1
    } else at += 1
  }
  if (at >= text.length || name === '') throw new SyntaxError(`Unmatched { at ${from - 1}: ${text}`)
  return at + 1
}
