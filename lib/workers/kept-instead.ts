const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Every id that an input names, each once: those of people are among them. */
export function idsIn(input: unknown): string[] {
  const found = new Set<string>()
  const look = (value: unknown): void => {
    if (typeof value === 'string' && UUID.test(value)) found.add(value.toLowerCase())
    else if (Array.isArray(value)) value.forEach(look)
    else if (value && typeof value === 'object') Object.values(value).forEach(look)
  }
  look(input)
  return [...found]
}

/** The input with everybody who was merged into somebody else replaced by who was kept; `kept` goes from the one to the other. */
export function withKept<Input>(input: Input, kept: Readonly<Record<string, string>>): Input {
  const replace = (value: unknown): unknown => {
    if (typeof value === 'string') return kept[value.toLowerCase()] ?? value
    if (Array.isArray(value)) return [...new Set(value.map(replace))]
    if (value && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype)
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replace(inner)]))
    return value
  }
  return replace(input) as Input
}
