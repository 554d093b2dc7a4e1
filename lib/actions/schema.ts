import * as z from 'zod'
import { calendarDay } from '@/lib/calendar-day'
import { WENT } from './action-page'
import { DEMAND_STATUSES, DEMAND_TARGETS } from './demand-status'
import { ACTION_KINDS, COUNTINGS } from './ladder'
import { PARTICIPATION_RESULTS } from './participation'
import { ACTION_ROLES, ACTION_ROUTES, PREPARATIONS } from './plan'

const day = calendarDay('actions.refused.no_day')
const percent = z.int().min(1).max(100).nullable().default(null)
const version = z.int().min(0)

/** Input of `demand.save`: a new one where `version` is 0, else the words and the issue of one that is there. */
export const SaveDemand = z.strictObject({
  driveId: z.uuid(),
  demandId: z.uuid(),
  version,
  /** The issue that it answers. */
  labelId: z.uuid().nullable().default(null),
  text: z.string().trim().min(1, 'actions.refused.no_text').max(300),
  /** Who can say yes: "the plant manager". */
  target: z.string().trim().max(120).default(''),
  targetKind: z.enum(DEMAND_TARGETS, 'actions.refused.no_target'),
  raisedOn: day,
})

/** Input of `demand.move`: where a demand stands from a day on, and what was done before. */
export const MoveDemand = z.strictObject({
  driveId: z.uuid(),
  demandId: z.uuid(),
  statusId: z.uuid(),
  status: z.enum(DEMAND_STATUSES, 'actions.refused.no_status'),
  onDate: day,
  testId: z.uuid().nullable().default(null),
})

/** Input of `demand.move_back`. */
export const MoveDemandBack = z.strictObject({ driveId: z.uuid(), statusId: z.uuid() })

/** Input of `action.plan`: a new one where `version` is 0, else a plan that has not begun. */
export const PlanAction = z.strictObject({
  driveId: z.uuid(),
  testId: z.uuid(),
  version,
  kind: z.enum(ACTION_KINDS, 'actions.refused.no_kind'),
  title: z.string().trim().min(1, 'actions.refused.no_title').max(120),
  plan: z.string().trim().max(4000).default(''),
  demandId: z.uuid().nullable().default(null),
  /** The day, or the first of several. */
  happensOn: day,
  visible: z.enum(['public', 'quiet']),
  counting: z.enum(COUNTINGS),
  goalPercent: percent,
  cellGoalPercent: percent,
  route: z.enum(ACTION_ROUTES).nullable().default(null),
  /** Only if at least so many said that they will do it … */
  goPledged: z.int().min(1).max(20_000).nullable().default(null),
  /** … in at least so many areas. */
  goCells: z.int().min(1).max(1000).nullable().default(null),
  /** The action that it follows on. */
  leadsFrom: z.uuid().nullable().default(null),
})

/** Input of `action.prepare`: people know what the company will say, or the committee says go; each can be taken back. */
export const PrepareAction = z.strictObject({
  driveId: z.uuid(),
  testId: z.uuid(),
  step: z.enum(PREPARATIONS),
  state: z.enum(['done', 'open']),
})

/** Input of `action.assign_role`: who speaks, who takes notes. */
export const AssignRole = z.strictObject({
  driveId: z.uuid(),
  testId: z.uuid(),
  roleId: z.uuid(),
  role: z.enum(ACTION_ROLES, 'forms.choose_one'),
  workerId: z.uuid('forms.choose_one'),
})

/** Input of `action.free_role`. */
export const FreeRole = z.strictObject({ driveId: z.uuid(), roleId: z.uuid() })

/** Input of `pledge.record`: these people said that they will do it. */
export const RecordPledges = z.strictObject({
  driveId: z.uuid(),
  testId: z.uuid(),
  entries: z
    .array(z.strictObject({ pledgeId: z.uuid(), workerId: z.uuid() }))
    .min(1, 'actions.refused.nobody_chosen')
    .max(200),
})

/** Input of `pledge.withdraw`. */
export const WithdrawPledges = z.strictObject({
  driveId: z.uuid(),
  testId: z.uuid(),
  pledgeIds: z.array(z.uuid()).min(1).max(200),
})

/** Input of `action.begin`, `close`, `reopen`, `cancel` and `restore`. */
export const OneAction = z.strictObject({ driveId: z.uuid(), testId: z.uuid() })

/** Input of `action.record`: the same of many people at once. */
export const RecordParticipation = z.strictObject({
  driveId: z.uuid(),
  testId: z.uuid(),
  result: z.enum(PARTICIPATION_RESULTS),
  entries: z
    .array(z.strictObject({ entryId: z.uuid(), workerId: z.uuid() }))
    .min(1, 'actions.refused.nobody_chosen')
    .max(200),
})

/** Input of `action.unrecord`: entries that were a mistake. */
export const UnrecordParticipation = z.strictObject({
  driveId: z.uuid(),
  testId: z.uuid(),
  entryIds: z.array(z.uuid()).min(1).max(200),
})

/** Input of `action.count`: how many took part in an area without their names; `null` while nobody has counted. */
export const CountParticipation = z.strictObject({
  driveId: z.uuid(),
  testId: z.uuid(),
  cellId: z.uuid(),
  tookPart: z.int().min(0).nullable(),
})

/** Input of `action.debrief`. */
export const DebriefAction = z.strictObject({
  driveId: z.uuid(),
  testId: z.uuid(),
  debriefId: z.uuid(),
  went: z.enum(WENT, 'actions.refused.no_debrief'),
  text: z.string().trim().max(4000).default(''),
})
