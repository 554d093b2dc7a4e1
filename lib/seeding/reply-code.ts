import { crockford, inGroups, isCrockford, readCrockford } from '@/lib/crockford'

/** Random bytes that a code takes: 12 characters, 60 bits. */
export const REPLY_CODE_BYTES = 12

/** The code that leads back to what somebody wrote, in groups of four. `bytes` are {@link REPLY_CODE_BYTES} random ones. */
export const replyCode = (bytes: Uint8Array): string => inGroups(crockford(bytes))

/** What somebody typed, as it is looked up. What cannot be a code becomes one that there is not, so that both take the same way. */
export function readReplyCode(typed: string): string {
  const code = readCrockford(typed.slice(0, 100))
  return isCrockford(code, REPLY_CODE_BYTES) ? code : ''
}
