/** What somebody typed or pasted as the name of a part of the workplace, ready to be sealed: one line, composed, trimmed. */
export const placeName = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim()

/** The parts of a shop that have names of their own; also the names of their tables. */
export const NAMED_PARTS = ['site', 'department', 'shift'] as const
export type NamedPart = (typeof NAMED_PARTS)[number]
