/** `place`: area and shift in words; left out where everybody is of one place. */
type Named = { called: string; code: string; place?: string | null }

/**
 * The name of one of these people, and beside it, where somebody else among them is called the same, where they work. Where that does
 * not tell them apart, the code.
 */
export function toldApart({ called, code, place }: Named, people: readonly Named[]): string {
  const namesakes = people.filter((other) => other.called === called && other.code !== code)
  if (code === called || namesakes.length === 0) return called
  const isAlone = namesakes.every((other) => other.place !== place)
  return `${called} · ${(isAlone && place) || code}`
}
