import * as z from 'zod'
import { isCalendarDate } from '@/lib/clock'
import { LEGAL_FACT_KEYS, LEGAL_STATUSES, LEGAL_UNITS } from '../legal-fact'

const day = z.string().refine(isCalendarDate)

const Fact = z
  .strictObject({
    key: z.enum(LEGAL_FACT_KEYS),
    value: z.int().positive().nullable(),
    unit: z.enum(LEGAL_UNITS),
    firstDayCounts: z.boolean(),
    source: z.string().trim().min(10).max(400),
    status: z.enum(LEGAL_STATUSES),
    note: z.string().nullable(),
    from: day.nullable(),
    until: day.nullable(),
    reviewedOn: day,
    reviewBy: day,
  })
  .refine(({ value, unit }) => (value === null) === (unit === 'words'), { path: ['value'] })
  .refine(({ value, unit }) => !unit.endsWith('percent') || (value ?? 0) <= 100, { path: ['value'] })
  .refine(({ from, until }) => from === null || until === null || from < until, { path: ['until'] })
  .refine(({ reviewedOn, reviewBy }) => reviewedOn < reviewBy, { path: ['reviewBy'] })

/** A pack as it has to be: every fact with its source and the day of its next review, and never two answers for one day. */
export const Pack = z
  .strictObject({ id: z.string().regex(/^[a-z-]+$/), paths: z.array(z.string()), facts: z.array(Fact) })
  .refine(
    ({ facts }) =>
      facts.every((one, at) =>
        facts.slice(at + 1).every((other) => one.key !== other.key || isApart(one, other)),
      ),
    { path: ['facts'] },
  )

type Dated = { from: string | null; until: string | null }
const endsBefore = (one: Dated, other: Dated): boolean =>
  one.until !== null && other.from !== null && one.until <= other.from
const isApart = (one: Dated, other: Dated): boolean => endsBefore(one, other) || endsBefore(other, one)
