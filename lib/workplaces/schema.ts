import * as z from 'zod'
import { calendarDay } from '@/lib/calendar-day'
import { HEADCOUNT_SOURCES } from '@/lib/coverage/headcount'
import { CELL_TAGS } from './cell-tag'
import { PLAN_KEPT_BYTES, PLAN_PIXELS } from './floor-plan'
import { NAMED_PARTS, placeName } from './place-name'

const Name = z
  .string()
  .transform(placeName)
  .pipe(
    z
      .string()
      .min(1, 'forms.required')
      .max(80, 'forms.too_long')
      .regex(/^\P{C}*$/u, 'forms.bad_characters'),
  )

const Day = calendarDay()

/** Input of `site.add`, `department.add` and `shift.add`: one or several, in the order given. */
export const AddParts = z.strictObject({
  driveId: z.uuid(),
  parts: z
    .array(z.strictObject({ id: z.uuid(), name: Name }))
    .min(1, 'forms.required')
    .max(50, 'forms.too_many'),
})

/** Input of `cell.add`: where people work. An area and a shift may both be left open. */
export const AddCells = z.strictObject({
  driveId: z.uuid(),
  cells: z
    .array(
      z.strictObject({
        cellId: z.uuid(),
        siteId: z.uuid(),
        departmentId: z.uuid().nullable().default(null),
        shiftId: z.uuid().nullable().default(null),
      }),
    )
    .min(1, 'forms.required')
    .max(200, 'forms.too_many'),
})

/** Input of `cell.tag`: which job, bargaining unit or firm these cells are; `name` null takes it off them. `labelId` is for a new one. */
export const TagCells = z.strictObject({
  driveId: z.uuid(),
  tag: z.enum(CELL_TAGS),
  labelId: z.uuid(),
  name: Name.nullable(),
  cellIds: z.array(z.uuid()).min(1, 'forms.required').max(200, 'forms.too_many'),
})

/** Input of `label.rename`. `version` is what the writer saw; somebody else's change in between is a conflict. */
export const RenamePart = z.strictObject({
  driveId: z.uuid(),
  part: z.enum(NAMED_PARTS),
  id: z.uuid(),
  name: Name,
  version: z.int().min(1),
})

/** Input of `label.retire`: taken out of use, kept for the past. */
export const RetirePart = z.strictObject({
  driveId: z.uuid(),
  part: z.enum([...NAMED_PARTS, 'cell']),
  id: z.uuid(),
})

/** Input of `headcount.estimate`: how many people work in a cell, or in the whole shop where `cellId` is `null`. */
export const EstimateHeadcount = z.strictObject({
  driveId: z.uuid(),
  estimateId: z.uuid(),
  cellId: z.uuid().nullable().default(null),
  people: z.int('forms.not_a_number').min(0, 'forms.too_small').max(1_000_000, 'forms.too_large'),
  source: z.enum(HEADCOUNT_SOURCES),
  onDate: Day,
})

/** Input of `floor_plan.add`: a picture that the browser drew anew, in base64. */
export const AddFloorPlan = z.strictObject({
  driveId: z.uuid(),
  planId: z.uuid(),
  width: z.number().int().min(1).max(PLAN_PIXELS),
  height: z.number().int().min(1).max(PLAN_PIXELS),
  image: z
    .base64('plan.refused.not_a_picture')
    .max(Math.ceil(PLAN_KEPT_BYTES / 3) * 4, 'plan.refused.too_large'),
})

const thousandths = z.number().int().min(0).max(1000)

/** Input of `floor_plan.place`; `at` null takes the area off the picture. */
export const PlaceOnPlan = z.strictObject({
  driveId: z.uuid(),
  planId: z.uuid(),
  cellId: z.uuid(),
  at: z.strictObject({ x: thousandths, y: thousandths }).nullable(),
})

export const RemoveFloorPlan = z.strictObject({ driveId: z.uuid(), planId: z.uuid() })
