import * as z from 'zod'
import { calendarDay } from '@/lib/calendar-day'
import { BODY_KINDS, POSITION_ABOUT, POSITIONS } from './body'
import { LIAISON_SEES } from './liaison'
import { DUES } from './membership'
import { STEWARD_KINDS } from './steward'

const Day = calendarDay()

const Name = z
  .string()
  .trim()
  .min(1, 'forms.required')
  .max(80, 'forms.too_long')
  .regex(/^\P{C}*$/u, 'forms.bad_characters')

const OneBody = { driveId: z.uuid(), bodyId: z.uuid() }

/**
 * Input of `body.open`. Ids of bodies and of what is on their lists are made by the server: nobody can ask by an id of their own
 * choice whether there is such a row.
 */
export const OpenBody = z.strictObject({
  driveId: z.uuid(),
  kind: z.enum(BODY_KINDS, 'forms.choose_one'),
  hidden: z.boolean(),
  name: Name,
})

/** Input of `body.rename`. `version` is what the writer saw. */
export const RenameBody = z.strictObject({ ...OneBody, name: Name, version: z.int().min(1) })

/** Input of `body.retire`. */
export const RetireBody = z.strictObject(OneBody)

/** Input of `secretary.add` and `secretary.end`. */
export const OneSecretary = z.strictObject({ ...OneBody, userId: z.uuid() })

/**
 * Input of `membership.record`: somebody within reach by id, or, for a secretary who does not see the chart, somebody by the code
 * and the first name that they were told.
 */
export const RecordMembership = z
  .strictObject({
    ...OneBody,
    workerId: z.uuid().nullable().default(null),
    told: z
      .strictObject({ code: z.string().trim().min(1).max(12), name: Name })
      .nullable()
      .default(null),
    fromOn: Day,
    dues: z.enum(DUES, 'forms.choose_one'),
  })
  .refine(({ workerId, told }) => (workerId === null) !== (told === null), {
    error: 'forms.choose_one',
    path: ['workerId'],
  })

const OneMembership = { ...OneBody, membershipId: z.uuid() }

/** Input of `membership.end`: the first day on which somebody is no longer on the list. */
export const EndMembership = z.strictObject({ ...OneMembership, untilOn: Day })

/** Input of `membership.withdraw`: it was written down by mistake. */
export const WithdrawMembership = z.strictObject(OneMembership)

/** Input of `body_position.record`. */
export const RecordPosition = z.strictObject({
  ...OneBody,
  aboutKind: z.enum(POSITION_ABOUT),
  aboutId: z.uuid(),
  position: z.enum(POSITIONS, 'forms.choose_one'),
  onDate: Day,
})

/** Input of `steward.name`. */
export const NameSteward = z.strictObject({
  driveId: z.uuid(),
  stewardshipId: z.uuid(),
  workerId: z.uuid(),
  cellId: z.uuid().nullable(),
  kind: z.enum(STEWARD_KINDS, 'forms.choose_one'),
  fromOn: Day,
})

/** Input of `steward.end`. */
export const EndSteward = z.strictObject({ driveId: z.uuid(), stewardshipId: z.uuid(), untilOn: Day })

/** Input of `liaison.grant`. The last day is part of it. */
export const GrantLiaison = z.strictObject({
  driveId: z.uuid(),
  grantId: z.uuid(),
  userId: z.uuid(),
  what: z.enum(LIAISON_SEES, 'forms.choose_one'),
  untilOn: Day,
})

/** Input of `liaison.revoke`. */
export const RevokeLiaison = z.strictObject({ driveId: z.uuid(), grantId: z.uuid() })

export type RecordMembership = z.infer<typeof RecordMembership>
