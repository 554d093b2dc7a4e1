import 'server-only'
import type { z } from 'zod'
import { dateIn } from '@/lib/clock'
import { type CommandContext, defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { placeWordsRow } from '../places/place-words'
import { NoteCallPlace, NoteSeedPlace } from '../places/schema'
import { placesKey } from '../queries/places-key'
import { type PlaceFacts, placeOf } from './place-of'

/** Says how it went at a place of the network's list, and when. */
export const noteSeedPlace = defineCommand({
  name: 'seed_place.note',
  scope: 'network',
  input: NoteSeedPlace,
  subject: 'place',
  load: (input, { tx }) => placeOf(tx, input, null),
  refuse: () => null,
  run: (input, place, context) => note(input, null, place, context),
})

/** The same on the list of a committee. */
export const noteCallPlace = defineCommand({
  name: 'call_place.note',
  scope: 'drive',
  input: NoteCallPlace,
  subject: 'place',
  load: (input, { tx }) => placeOf(tx, input, input.driveId),
  refuse: () => null,
  run: ({ driveId, ...input }, place, context) => note(input, driveId, place, context),
})

async function note(
  { placeId, version, state, visitedOn, note: text }: z.infer<typeof NoteSeedPlace>,
  driveId: string | null,
  { place, version: current }: PlaceFacts,
  { tx, vault, viewer, now }: CommandContext,
) {
  if (version !== current) return failure({ code: 'conflict' })
  if (visitedOn !== null && visitedOn > dateIn(viewer.timeZone, now))
    return failure({ code: 'invalid', fields: { visitedOn: [{ key: 'forms.in_the_future' }] } })
  const words = vault.seal(placesKey(driveId), placeWordsRow(placeId), { place, note: text })
  await tx.sql`
    update seed_target set words = ${words}, version = ${version + 1}, state = ${state},
      visited_on = ${state === 'to_visit' ? null : visitedOn} where id = ${placeId}`
  return success({ placeId })
}
