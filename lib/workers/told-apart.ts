type Named = { called: string; code: string }

/** The name of one of these people, and the code beside it where somebody else among them is called the same. */
export const toldApart = ({ called, code }: Named, people: readonly Named[]): string =>
  code !== called && people.some((other) => other.called === called && other.code !== code)
    ? `${called} · ${code}`
    : called
