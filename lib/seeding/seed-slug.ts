import { crockford } from '@/lib/crockford'

/** The address of a public call from ten random bytes: says nothing, and cannot be guessed from another. */
export const newSeedSlug = (bytes: Uint8Array): string => crockford(bytes).toLowerCase()
