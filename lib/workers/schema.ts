import * as z from 'zod'
import { calendarDay } from '@/lib/calendar-day'
import { SPOKEN_LANGUAGES } from '@/lib/coaching/spoken-languages'
import { LEADER_EVIDENCE } from '@/lib/leaders/leader-evidence'
import { LEADER_STATUSES } from '@/lib/leaders/leader-status'

const typed = (longest: number) =>
  z
    .string()
    .transform((text) =>
      text
        .normalize('NFC')
        .replace(/[^\S\n]+/gu, ' ')
        .trim(),
    )
    .pipe(
      z
        .string()
        .max(longest, 'forms.too_long')
        .regex(/^(\P{C}|\n)*$/u, 'forms.bad_characters'),
    )

const NamePart = typed(120)
  .nullable()
  .default(null)
  .transform((text) => text || null)

/** A first name, a nickname or a last name is enough. */
const Name = z
  .strictObject({ first: NamePart, last: NamePart, nick: NamePart })
  .refine(({ first, last, nick }) => first || last || nick, { error: 'forms.required', path: ['first'] })

const Day = calendarDay()

const onePerson = { driveId: z.uuid(), workerId: z.uuid() }

/** Input of `worker.add`: several people at once, all in one area and shift or in none. */
export const AddWorkers = z.strictObject({
  driveId: z.uuid(),
  people: z
    .array(z.strictObject({ workerId: z.uuid(), name: Name }))
    .min(1, 'forms.required')
    .max(50, 'forms.too_many'),
  cellId: z.uuid().nullable().default(null),
  /** They began to work here on this day; `null`: nobody knows, or long ago. */
  newSince: Day.nullable().default(null),
})

/** Input of `worker.remove`: off the list, the totals of the past stay. */
export const RemoveWorkers = z.strictObject({
  driveId: z.uuid(),
  workerIds: z.array(z.uuid()).min(1).max(50),
})

/** Input of `worker.rename`. `version` is what the writer saw. */
export const RenameWorker = z.strictObject({ ...onePerson, name: Name, version: z.int().min(1) })

/** What a placement changes: the main place, one more place, or no longer there. */
const PLACEMENT_KINDS = ['main', 'also', 'no_longer'] as const

/** Input of `worker.set_places`: all places where somebody works from a day on, the main one first; none ends them all. */
export const SetPlaces = z.strictObject({
  ...onePerson,
  places: z
    .array(
      z.strictObject({
        placementId: z.uuid(),
        cellId: z.uuid(),
        employerId: z.uuid().nullable().default(null),
      }),
    )
    .max(12, 'forms.too_many')
    .refine(
      (places) => new Set(places.map(({ cellId }) => cellId)).size === places.length,
      'forms.choose_one',
    ),
  fromOn: Day,
})

/** Input of `worker.place`, from a day on. */
export const PlaceWorker = z.strictObject({
  ...onePerson,
  placementId: z.uuid(),
  cellId: z.uuid(),
  as: z.enum(PLACEMENT_KINDS),
  /** For whom they work there; `null`: for whom they worked before. */
  employerId: z.uuid().nullable().default(null),
  fromOn: Day,
})

export const WORKER_STATUSES = ['active', 'left', 'fired', 'on_leave'] as const
export type WorkerStatus = (typeof WORKER_STATUSES)[number]

/** Input of `worker.status`, from a day on. */
export const SetWorkerStatus = z.strictObject({
  ...onePerson,
  statusId: z.uuid(),
  status: z.enum(WORKER_STATUSES),
  fromOn: Day,
})

/** Input of `contact.add`: a phone number or an e-mail address as somebody types it. */
export const AddContact = z.strictObject({
  ...onePerson,
  contactId: z.uuid(),
  text: typed(254),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .default('US'),
})

/** Input of `contact.remove`. */
export const RemoveContact = z.strictObject({ ...onePerson, contactId: z.uuid() })

/** Input of `worker.set_boundary`: whom this person wants to be spoken to by. */
export const SetBoundary = z.strictObject({
  ...onePerson,
  boundary: z.enum(['anyone', 'only_me', 'leave_alone']),
})

/** Input of `worker.set_languages`: what somebody speaks, by code; none: not known. */
export const SetLanguages = z.strictObject({
  ...onePerson,
  languages: z.array(z.enum(SPOKEN_LANGUAGES)).max(8),
})

const NOTE_LEVELS = ['mine', 'committee'] as const

/** Input of `note.add`. */
export const AddNote = z.strictObject({
  ...onePerson,
  noteId: z.uuid(),
  level: z.enum(NOTE_LEVELS),
  text: typed(2_000).pipe(z.string().min(1, 'forms.required')),
})

/** Input of `note.remove`. */
export const RemoveNote = z.strictObject({ ...onePerson, noteId: z.uuid() })

/** Input of `worker.merge`: two rows are one person. `takeNick`: what the other row is called becomes the nickname. */
export const MergeWorkers = z
  .strictObject({
    driveId: z.uuid(),
    mergeId: z.uuid(),
    keptWorkerId: z.uuid(),
    mergedWorkerId: z.uuid(),
    takeNick: z.boolean().default(false),
  })
  .refine(({ keptWorkerId, mergedWorkerId }) => keptWorkerId !== mergedWorkerId, {
    error: 'duplicates.refused.oneself',
    path: ['keptWorkerId'],
  })

/** Input of `worker.split`. */
export const SplitWorkers = z.strictObject({ driveId: z.uuid(), mergeId: z.uuid() })

/** Input of `worker.not_same`: two people who only look alike. */
export const SayNotSame = z
  .strictObject({ ...onePerson, otherWorkerId: z.uuid() })
  .refine(({ workerId, otherWorkerId }) => workerId !== otherWorkerId, {
    error: 'duplicates.refused.oneself',
    path: ['otherWorkerId'],
  })

/** Input of `leader.mark`: whether people follow this person, and how we know. */
export const MarkLeader = z.strictObject({
  ...onePerson,
  markId: z.uuid(),
  status: z.enum([...LEADER_STATUSES, 'none']),
  evidence: z.array(z.enum(LEADER_EVIDENCE)).max(LEADER_EVIDENCE.length).default([]),
  /** The action that showed it. */
  testId: z.uuid().nullable().default(null),
})
