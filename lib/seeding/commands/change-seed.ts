import 'server-only'
import type { z } from 'zod'
import { type CommandContext, defineCommand } from '@/lib/command/define-command'
import type { Sql } from '@/lib/db/sql'
import { failure, success } from '@/lib/result'
import { ChangeCall, ChangeSeed, CloseCall, CloseSeed } from '../schema'
import { sealSeed } from './seed-words'

/** Says a public call of the network in other words. Its link stays. */
export const changeSeed = defineCommand({
  name: 'seed.change',
  scope: 'network',
  input: ChangeSeed,
  subject: 'seed',
  load: ({ seedId }, { tx }) => seedOf(tx.sql, seedId, null),
  refuse: () => null,
  run: (input, seed, context) => change(input, seed, context),
})

/** The same for a call of a committee. */
export const changeCall = defineCommand({
  name: 'call.change',
  scope: 'drive',
  input: ChangeCall,
  subject: 'seed',
  load: ({ seedId, driveId }, { tx }) => seedOf(tx.sql, seedId, driveId),
  refuse: () => null,
  run: (input, seed, context) => change(input, seed, context),
})

/** Ends a public call, whose page then says so, or opens it again. */
export const closeSeed = defineCommand({
  name: 'seed.close',
  scope: 'network',
  input: CloseSeed,
  subject: 'seed',
  load: ({ seedId }, { tx }) => seedOf(tx.sql, seedId, null),
  refuse: () => null,
  run: (input, _seed, context) => close(input, context),
})

/** The same for a call of a committee. */
export const closeCall = defineCommand({
  name: 'call.close',
  scope: 'drive',
  input: CloseCall,
  subject: 'seed',
  load: ({ seedId, driveId }, { tx }) => seedOf(tx.sql, seedId, driveId),
  refuse: () => null,
  run: (input, _seed, context) => close(input, context),
})

type Found = { version: number }

async function seedOf(sql: Sql, seedId: string, driveId: string | null): Promise<Found | null> {
  const [seed] = await sql<Found>`
    select s.version from seed s join app.calls_of(${driveId}) c on c.seed_id = s.id
    where s.id = ${seedId} and c.from_group = ${driveId !== null}`
  return seed ?? null
}

async function change(
  { seedId, version, title, firm, text }: z.infer<typeof ChangeSeed>,
  seed: Found,
  { tx, vault }: CommandContext,
) {
  if (seed.version !== version) return failure({ code: 'conflict' })
  const words = sealSeed(vault, seedId, { title, firm, place: '', text })
  await tx.sql`update seed set words = ${words}, version = ${version + 1} where id = ${seedId}`
  return success({ seedId })
}

async function close({ seedId, closed }: z.infer<typeof CloseSeed>, { tx, now }: CommandContext) {
  await tx.sql`update seed set closed_at = ${closed ? now : null} where id = ${seedId}`
  return success({ seedId })
}
