import 'server-only'
import * as z from 'zod'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'

const SetNetwork = z.strictObject({
  /** Whether anybody may start a drive, or only people who were invited to the network. */
  start: z.enum(['open', 'closed']),
  /** What Spanish screens say for a union. */
  unionWord: z.enum(['sindicato', 'unión', 'union']),
  locale: z.enum(['en', 'es']),
  /** The version that the form showed; another one is a conflict. */
  version: z.number().int().positive(),
})

/** Changes the settings of the whole network. */
export const setNetwork = defineCommand({
  name: 'network.set',
  scope: 'network',
  input: SetNetwork,
  subject: 'it',
  load: async () => ({}),
  refuse: () => null,

  async run({ start, unionWord, locale, version }, _facts, { tx }) {
    const changed = await tx.sql`
      update instance set open_start = ${start === 'open'}, union_word = ${unionWord}, locale = ${locale}, version = version + 1
      where id = 1 and version = ${version} returning id`
    return changed.length === 1 ? success({ version: version + 1 }) : failure({ code: 'conflict' })
  },
})
