import 'server-only'
import type { z } from 'zod'
import { type CommandContext, defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { refuseGoing } from '../places/policy'
import { GoToCallPlace, GoToSeedPlace } from '../places/schema'
import { placeOf } from './place-of'

/** Somebody says that they go to a place of the network's list, or gives it back. */
export const goToSeedPlace = defineCommand({
  name: 'seed_place.go',
  scope: 'network',
  input: GoToSeedPlace,
  subject: 'place',
  load: (input, { tx }) => placeOf(tx, input, null),
  refuse: (viewer, { takenBy }, input) => refuseGoing(viewer, takenBy, input),
  run: (input, _place, context) => go(input, context),
})

/** The same on the list of a committee. */
export const goToCallPlace = defineCommand({
  name: 'call_place.go',
  scope: 'drive',
  input: GoToCallPlace,
  subject: 'place',
  load: (input, { tx }) => placeOf(tx, input, input.driveId),
  refuse: (viewer, { takenBy }, input) => refuseGoing(viewer, takenBy, input),
  run: (input, _place, context) => go(input, context),
})

async function go({ placeId, going }: z.infer<typeof GoToSeedPlace>, { tx, viewer }: CommandContext) {
  await tx.sql`update seed_target set taken_by = ${going ? viewer.userId : null} where id = ${placeId}`
  return success({ placeId })
}
