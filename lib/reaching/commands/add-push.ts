import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { env } from '@/lib/env'
import { success } from '@/lib/result'
import { courierKey } from '@/lib/vault/key-name'
import { refuseAddPush } from '../policy'
import type { PushAddress } from '../push-address'
import { isPushService } from '../push-service'
import { AddPush } from '../schema'

/** Lets this phone hear that there is something new. An address is kept once, for whoever turned it on last on that phone. */
export const addPush = defineCommand({
  name: 'push.add',
  scope: 'self',
  input: AddPush,
  subject: 'push',
  load: async ({ endpoint }) => ({ isKnownService: isPushService(endpoint, env().PUSH_TEST_ORIGIN) }),
  refuse: refuseAddPush,

  async run({ pushId, ...address }, _facts, { tx, vault }) {
    const key = vault.blindIndex(courierKey, 'push', address.endpoint)
    const words = vault.seal(
      courierKey,
      { table: 'push_address', rowId: pushId },
      address satisfies PushAddress,
    )
    await tx.sql`select app.keep_push_address(${pushId}, ${key}, ${words})`
    return success({ pushId })
  },
})
