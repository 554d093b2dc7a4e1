let letters: Intl.Segmenter | undefined

/** The first letter as people see it, with all its accents; nothing of an empty text. */
export function firstLetter(text: string): string {
  // Kept: getting it ready takes longer than finding the letter, and a list asks for hundreds.
  letters ??= new Intl.Segmenter()
  return letters.segment(text).containing(0)?.segment ?? ''
}
