const SHORTEST = 32
const PLACEHOLDERS = [
  'changeme',
  'change-me',
  'change_me',
  'secret',
  'password',
  'example',
  'placeholder',
  'insecure',
]

/**
 * What is wrong with a secret that signs or seals, as the end of a sentence; `null` when nothing is.
 *
 * It cannot prove randomness: it refuses what people type, copy from an example or repeat.
 */
export function weaknessOf(secret: string): string | null {
  if (secret.length < SHORTEST) return `is shorter than ${SHORTEST} characters`
  const lower = secret.toLowerCase()
  if (PLACEHOLDERS.some((word) => lower.includes(word))) return 'looks like a placeholder'
  if (new Set(secret).size < 10) return 'repeats a few characters'
  if (repeatsItself(secret)) return 'repeats itself'
  return null
}

function repeatsItself(secret: string): boolean {
  return (secret + secret).indexOf(secret, 1) < secret.length
}
