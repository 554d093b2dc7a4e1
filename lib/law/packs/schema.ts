import * as z from 'zod'
import { type CalendarDate, isCalendarDate } from '@/lib/clock'
import { LEGAL_FACT_KEYS, LEGAL_STATUSES, LEGAL_UNITS } from '../legal-fact'

const day = z
  .string()
  .refine(isCalendarDate, 'a day such as 2027-02-22')
  .transform((text) => text as CalendarDate)

const sentence = z.string().trim().min(1).max(300)
const Words = z.strictObject({ en: sentence, es: sentence })

const shape = {
  key: z.enum(LEGAL_FACT_KEYS),
  value: z.int().positive().nullable(),
  unit: z.enum(LEGAL_UNITS),
  firstDayCounts: z.boolean(),
  source: z.string().trim().min(10).max(400),
  status: z.enum(LEGAL_STATUSES),
  note: z.union([z.string(), Words]).nullable(),
  from: day.nullable(),
  until: day.nullable(),
  reviewedOn: day,
  reviewBy: day,
}

type Fact = { value: number | null; unit: string; reviewedOn: string; reviewBy: string } & Dated

/** What no single field of a fact shows: each with the place and what was expected there. */
function fits({ value, unit, from, until, reviewedOn, reviewBy }: Fact, context: z.RefinementCtx): void {
  const fault = (place: keyof Fact, message: string) =>
    context.addIssue({ code: 'custom', path: [place], message })
  if ((value === null) !== (unit === 'words')) fault('value', 'a number, and null only with the unit words')
  if (unit.endsWith('percent') && (value ?? 0) > 100) fault('value', 'at most 100 percent')
  if (from !== null && until !== null && from >= until) fault('until', 'a day after "from"')
  if (reviewedOn >= reviewBy) fault('reviewBy', 'a day after "reviewedOn"')
}

const id = z.string().regex(/^[a-z-]{1,40}$/, 'lower-case letters and -, such as us-nlra')

/** A pack as it has to be: every fact with its source and the day of its next review, and never two answers for one day. */
export const Pack = z
  .strictObject({
    id,
    name: Words.nullable(),
    paths: z.array(z.string()),
    facts: z.array(z.strictObject({ ...shape, isOwn: z.boolean() }).superRefine(fits)),
  })
  .refine(
    ({ facts }) =>
      facts.every((one, at) =>
        facts.slice(at + 1).every((other) => one.key !== other.key || isApart(one, other)),
      ),
    { path: ['facts'] },
  )

/** A file of a network's own: facts for a law of the release, or with a name a law of its own. What need not be said is left out. */
export const OwnPack = z.strictObject({
  id,
  name: Words.nullable().default(null),
  paths: z.array(z.string()).default([]),
  facts: z
    .array(
      z
        .strictObject({
          ...shape,
          firstDayCounts: shape.firstDayCounts.default(false),
          note: Words.nullable().default(null),
          from: shape.from.default(null),
          until: shape.until.default(null),
        })
        .superRefine(fits)
        .transform((fact) => ({ ...fact, isOwn: true })),
    )
    .min(1),
})
export type OwnPack = z.infer<typeof OwnPack>

type Dated = { from: string | null; until: string | null }
const endsBefore = (one: Dated, other: Dated): boolean =>
  one.until !== null && other.from !== null && one.until <= other.from
const isApart = (one: Dated, other: Dated): boolean => endsBefore(one, other) || endsBefore(other, one)
