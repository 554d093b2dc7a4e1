import { employerKey, placeKey } from '@/lib/records/employer-key'

const PLACE_WORDS =
  /\b(store|shop|branch|location|warehouse|building|site|street|avenue|road|boulevard|tienda|sucursal|local|almacen|calle|avenida)\b/g
const SHORT: Record<string, string> = { st: '', ave: '', av: '', rd: '', blvd: '' }

/**
 * A firm and a place as they are compared, so that "Main St." and "the Main Street store" are one; `null` unless both are known: a
 * firm alone is no shop. `calledTo` is the firm of the public call, for those who only say where.
 */
export function shopName({ firm, place }: { firm: string; place: string }, calledTo = ''): string | null {
  const firmKey = employerKey(firm) || employerKey(calledTo)
  const placeName = placeKey(place)
    .replace(PLACE_WORDS, ' ')
    .split(' ')
    .map((word) => SHORT[word] ?? word)
    .filter((word) => word !== '' && !['the', 'el', 'la', 'on', 'en', 'de', 'of'].includes(word))
    .join(' ')
  return firmKey && placeName ? `${firmKey}|${placeName}` : null
}
