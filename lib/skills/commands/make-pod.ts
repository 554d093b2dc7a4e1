import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { networkKey } from '@/lib/vault/key-name'
import { podWordsPlace } from '../pods/pod'
import { ClosePod, MakePod } from '../pods/schema'

/** Makes a team of coaches, empty at first. */
export const makePod = defineCommand({
  name: 'pod.make',
  scope: 'network',
  input: MakePod,
  subject: 'pod',
  load: async () => ({}),
  refuse: () => null,

  async run({ podId, name }, _facts, { tx, vault, viewer, now }) {
    const words = vault.seal(networkKey, podWordsPlace(podId), { name })
    await tx.sql`
      insert into pod (id, words, made_by, made_at) values (${podId}, ${words}, ${viewer.userId}, ${now})`
    return success({ podId })
  },
})

/** Ends a team for everybody in it. */
export const closePod = defineCommand({
  name: 'pod.close',
  scope: 'network',
  input: ClosePod,
  subject: 'pod',

  async load({ podId }, { tx }) {
    const [pod] = await tx.sql<{ id: string }>`select id from pod where id = ${podId} and closed_at is null`
    return pod ?? null
  },

  refuse: () => null,

  async run({ podId }, _facts, { tx, now }) {
    await tx.sql`update pod_member set until_at = ${now} where pod_id = ${podId} and until_at is null`
    await tx.sql`update pod set closed_at = ${now} where id = ${podId}`
    return success({ podId })
  },
})
