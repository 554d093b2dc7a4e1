const LEGAL_FORMS =
  /\b(incorporated|inc|llc|l l c|llp|lp|pllc|pc|corporation|corp|company|co|ltd|limited|plc|the|and)\b/g

/**
 * The name of a firm as it is compared: lower case, no accents, no legal form, no punctuation. What follows "d/b/a" (doing
 * business as) is the name that people know, so the key is made of that; '' when nothing is left.
 */
export function employerKey(name: string): string {
  const known = name.split(/\bd\s*[/.]?\s*b\s*[/.]?\s*a\b[\s/.:]*/i).at(-1) || name
  return keyOf(known) || keyOf(name)
}

/** Every key under which a firm may be looked for: by the name people know, and by the one on its papers. */
export function employerKeys(name: string): string[] {
  const parts = name.split(/\bd\s*[/.]?\s*b\s*[/.]?\s*a\b[\s/.:]*/i)
  return [...new Set([employerKey(name), ...parts.map(keyOf)])].filter(Boolean)
}

/** A place name as it is compared. */
export const placeKey = (name: string): string =>
  fold(name)
    .replace(/\b(city of|township|twp)\b/g, ' ')
    .replace(/\bsaint\b/g, 'st')
    .replace(/\s+/g, ' ')
    .trim()

const keyOf = (name: string): string => fold(name).replace(LEGAL_FORMS, ' ').replace(/\s+/g, ' ').trim()

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
