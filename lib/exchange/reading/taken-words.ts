import * as z from 'zod'
import { PLAN_KEPT_BYTES, PLAN_TYPES } from '@/lib/workplaces/floor-plan'
import type { TakenRow, TakenTable, TakenTableName } from '../take-away-tables'
import { isId } from '../unfit-row'

const Text = z.string().max(10_000)
const Texts = z.array(Text).max(100)
const Count = z.number().nullable()

const Handed = z.strictObject({
  onDate: Text,
  group: Text,
  stage: Text.nullable(),
  contact: Text.nullable(),
  counts: z.strictObject({ headcount: Count, named: Count, talked: Count, verified: Count }).nullable(),
  issues: z.array(z.strictObject({ code: Text.nullable(), name: Text.nullable(), people: Count })).nullable(),
  demands: z.array(z.strictObject({ text: Text, status: Text })).nullable(),
})

/** Texts by name, as almost all tables have them. */
const PLAIN = z.record(z.string().max(40), Text.nullable())

/** Words that are more than that. */
const OTHER: Partial<Record<TakenTableName, z.ZodType>> = {
  card: z.object({ confirmed: z.boolean() }).catchall(Text),
  conversation_school: z.strictObject({ name: Text, steps: Texts }),
  assessment_scale: z.strictObject({ labels: Texts }),
  floor_plan: z.strictObject({
    type: z.enum(PLAN_TYPES),
    image: z.base64().max(Math.ceil(PLAN_KEPT_BYTES / 3) * 4),
  }),
  hand_off: z.strictObject({ to: Text, why: Text, contact: Text, handed: Handed.nullable() }),
}

/** What is read in: rows that come back, and what the taker was called. */
const isReadIn = ({ name, use }: TakenTable): boolean => use === 'comes_back' || name === 'drive_role'

/** Whether the app can seal and show the words of a row, if it has any: they belong to a row, and are of the form that the app gives them. */
export function hasProperWords(table: TakenTable & { name: TakenTableName }, row: TakenRow): boolean {
  const { words = null } = row
  if (table.sealedTo === null || words === null || !isReadIn(table)) return true
  return isId(row[table.sealedTo]) && (OTHER[table.name] ?? PLAIN).safeParse(words).success
}
