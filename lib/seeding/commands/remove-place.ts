import 'server-only'
import type { z } from 'zod'
import { type CommandContext, defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { RemoveCallPlace, RemoveSeedPlace } from '../places/schema'
import { placeOf } from './place-of'

/** Takes a place off the network's list, or puts it back. */
export const removeSeedPlace = defineCommand({
  name: 'seed_place.remove',
  scope: 'network',
  input: RemoveSeedPlace,
  subject: 'place',
  load: (input, { tx }) => placeOf(tx, input, null),
  refuse: () => null,
  run: (input, _place, context) => remove(input, context),
})

/** The same on the list of a committee. */
export const removeCallPlace = defineCommand({
  name: 'call_place.remove',
  scope: 'drive',
  input: RemoveCallPlace,
  subject: 'place',
  load: (input, { tx }) => placeOf(tx, input, input.driveId),
  refuse: () => null,
  run: (input, _place, context) => remove(input, context),
})

async function remove({ placeId, removed }: z.infer<typeof RemoveSeedPlace>, { tx, now }: CommandContext) {
  await tx.sql`update seed_target set removed_at = ${removed ? now : null} where id = ${placeId}`
  return success({ placeId })
}
