import * as z from 'zod'
import { calendarDay } from '@/lib/calendar-day'
import { WORKER_STATUSES } from '../schema'
import { MOST_AT_ONCE } from './many-people'

const Day = calendarDay()

const many = <Item extends z.ZodType>(item: Item) =>
  z.array(item).min(1, 'forms.required').max(MOST_AT_ONCE, 'forms.too_many')

/** Each person with the id of the fact that the change will leave about them, made on the device. */
const People = many(z.strictObject({ workerId: z.uuid(), factId: z.uuid() }))

/** Input of `turf.assign_many`: onto one colleague's list. */
export const AssignMany = z.strictObject({ driveId: z.uuid(), userId: z.uuid(), people: People })

/** Input of `worker.place_many`: a new main place from a day on. */
export const PlaceMany = z.strictObject({ driveId: z.uuid(), cellId: z.uuid(), fromOn: Day, people: People })

/** Input of `worker.status_many`, from a day on. */
export const StatusMany = z.strictObject({
  driveId: z.uuid(),
  status: z.enum(WORKER_STATUSES),
  fromOn: Day,
  people: People,
})

/** Input of `worker.leave_alone_many`; its own undo. */
export const LeaveAloneMany = z.strictObject({
  driveId: z.uuid(),
  leaveAlone: z.boolean(),
  workerIds: many(z.uuid()),
})

/** Input of what takes many facts back: `turf.end_many`, `worker.unplace_many`, `worker.unstatus_many`. */
export const TakeBackMany = z.strictObject({ driveId: z.uuid(), factIds: many(z.uuid()) })

/** So long an address of a list can be: a free question of many conditions, each with an id. */
export const MOST_LETTERS = 800

/** An address of a list: letters, numbers and ids, no words. */
export const ListAddress = z
  .string()
  .max(MOST_LETTERS)
  .regex(/^[a-z0-9=&-]*$/)

/** Input of `saved_view.save`: a list to come back to. */
export const SaveView = z.strictObject({
  driveId: z.uuid(),
  viewId: z.uuid(),
  address: ListAddress.min(1, 'forms.required'),
  shared: z.boolean().default(false),
  name: z
    .string()
    .transform((text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim())
    .pipe(
      z
        .string()
        .min(1, 'forms.required')
        .max(80, 'forms.too_long')
        .regex(/^\P{C}*$/u, 'forms.bad_characters'),
    ),
})

/** Input of `saved_view.remove` and `saved_view.restore`. */
export const WhichView = z.strictObject({ driveId: z.uuid(), viewId: z.uuid() })
