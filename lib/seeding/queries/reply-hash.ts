import 'server-only'
import { readReplyCode } from '@/lib/seeding/reply-code'
import { intakeKey } from '@/lib/vault/key-name'
import type { Vault } from '@/lib/vault/vault'

/** What a code is looked up by: keyed, so that a copy of the database cannot be searched for codes. */
export const replyHash = (vault: Vault, typed: string): Buffer =>
  vault.blindIndex(intakeKey, 'reply', readReplyCode(typed))
