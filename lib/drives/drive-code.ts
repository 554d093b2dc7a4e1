import { quietWord } from './quiet-words'

/**
 * The label of a drive on boards of the network, such as `ALDER-4812`, from four random bytes. It is unique in the network:
 * whoever meets a duplicate asks again with other bytes.
 */
export function driveCode(random: Uint8Array): string {
  const [word = 0, high = 0, low = 0] = random
  return `${quietWord(word)}-${1000 + ((high * 256 + low) % 9000)}`
}
