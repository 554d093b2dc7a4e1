import 'server-only'
import type { z } from 'zod'
import { type CommandContext, defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { OpenCall, OpenSeed } from '../schema'
import { sealSeed } from './seed-words'

/** Makes a public call of the network, with a link of its own that anybody may follow. */
export const openSeed = defineCommand({
  name: 'seed.open',
  scope: 'network',
  input: OpenSeed,
  subject: 'seed',
  load: async () => ({}),
  refuse: () => null,
  run: (input, _facts, context) => open(input, null, context),
})

/** The same by a committee, for others of their firm or trade. Whoever answers is none of the committee's business. */
export const openCall = defineCommand({
  name: 'call.open',
  scope: 'drive',
  input: OpenCall,
  subject: 'seed',
  load: async () => ({}),
  refuse: () => null,
  run: ({ driveId, ...input }, _facts, context) => open(input, driveId, context),
})

async function open(
  { seedId, slug, kind, locale, industry, ...said }: z.infer<typeof OpenSeed>,
  driveId: string | null,
  { tx, vault, viewer, now }: CommandContext,
) {
  const words = sealSeed(vault, seedId, { ...said, place: '' })
  await tx.sql`insert into seed (id, slug, words, kind, locale, industry, from_drive_id, made_by, made_at)
    values (${seedId}, ${slug}, ${words}, ${kind}, ${locale}, ${industry}, ${driveId}, ${viewer.userId}, ${now})`
  return success({ seedId, slug })
}
