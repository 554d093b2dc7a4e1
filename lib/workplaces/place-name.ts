/** What somebody typed or pasted as the name of a part of the workplace, ready to be sealed: one line, composed, trimmed. */
export const placeName = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim()

/** The parts of a shop that have names of their own; also the names of their tables. */
export const NAMED_PARTS = ['site', 'department', 'shift'] as const
export type NamedPart = (typeof NAMED_PARTS)[number]

/** The order of parts as the shop gave it, then as they came. */
export const byPosition = (
  a: { position: number; id: string },
  b: { position: number; id: string },
): number => a.position - b.position || (a.id < b.id ? -1 : 1)
