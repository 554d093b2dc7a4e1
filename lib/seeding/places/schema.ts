import * as z from 'zod'
import { calendarDay } from '@/lib/calendar-day'
import { MOST_PLACES, readPlaceLines } from './place-lines'
import { PLACE_STATES } from './place-state'

const ofDrive = { driveId: z.uuid() }
const ofSeed = { seedId: z.uuid() }
const onePlace = { ...ofSeed, placeId: z.uuid() }

const added = {
  ...ofSeed,
  /** Typed or pasted, one place a line. */
  lines: z.string().max(40_000, 'forms.too_long').default(''),
  /** Rows of the public history of votes. */
  recordIds: z.array(z.uuid()).max(100).default([]),
}
const saysSomething = ({ lines, recordIds }: { lines: string; recordIds: string[] }) =>
  recordIds.length > 0 || readPlaceLines(lines).length > 0
const fits = ({ lines }: { lines: string }) => readPlaceLines(lines).length <= MOST_PLACES
const empty = { path: ['lines'], error: 'forms.required' }
const tooMany = { path: ['lines'], error: 'forms.too_long' }

/** Input of `seed_place.add` and `call_place.add`: places that somebody will visit. */
export const AddSeedPlaces = z.strictObject(added).refine(saysSomething, empty).refine(fits, tooMany)
export const AddCallPlaces = z
  .strictObject({ ...added, ...ofDrive })
  .refine(saysSomething, empty)
  .refine(fits, tooMany)

const going = { ...onePlace, going: z.boolean() }
/** Input of `seed_place.go` and `call_place.go`: the viewer goes there, or nobody does any more. */
export const GoToSeedPlace = z.strictObject(going)
export const GoToCallPlace = z.strictObject({ ...going, ...ofDrive })

const noted = {
  ...onePlace,
  version: z.number().int().positive(),
  state: z.enum(PLACE_STATES, 'forms.choose_one'),
  visitedOn: calendarDay().nullable(),
  note: z.string().trim().max(500, 'forms.too_long').default(''),
}
const hasDay = ({ state, visitedOn }: { state: string; visitedOn: string | null }) =>
  state === 'to_visit' || visitedOn !== null
const noDay = { path: ['visitedOn'], error: 'forms.required' }

/** Input of `seed_place.note` and `call_place.note`: how it went there, and when. */
export const NoteSeedPlace = z.strictObject(noted).refine(hasDay, noDay)
export const NoteCallPlace = z.strictObject({ ...noted, ...ofDrive }).refine(hasDay, noDay)

const removed = { ...onePlace, removed: z.boolean() }
/** Input of `seed_place.remove` and `call_place.remove`: off the list, or back on it. */
export const RemoveSeedPlace = z.strictObject(removed)
export const RemoveCallPlace = z.strictObject({ ...removed, ...ofDrive })
