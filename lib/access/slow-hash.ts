import 'server-only'
import { hash, verify } from '@node-rs/argon2'
import { oneOfFew } from './one-of-few'

/** argon2id; numbers of security page 4.2: about 0.1 s and 64 MiB each, hence at most two at once. */
const COST = { algorithm: 2, memoryCost: 64 * 1024, timeCost: 3, parallelism: 1 } as const

const inTurn = oneOfFew({ atOnce: 2, waiting: 20 })

/** The argon2id text of a secret that a person can remember. Throws {@link BusyError} when too many wait. */
export const slowHash = (secret: string): Promise<string> => inTurn(() => hash(secret, COST))

/**
 * Whether `secret` is the one behind `text`. With `null`, for somebody who does not exist, it does the same work and answers
 * no, so that the time tells nothing.
 */
export async function slowVerify(text: string | null, secret: string): Promise<boolean> {
  const matches = await inTurn(async () => verify(text ?? (await nobody()), secret))
  return text !== null && matches
}

let ofNobody: Promise<string> | undefined

/** Made once a process: the hash that is compared for accounts that do not exist. */
function nobody(): Promise<string> {
  ofNobody ??= hash(crypto.randomUUID(), COST)
  return ofNobody
}
