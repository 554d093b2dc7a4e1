import * as z from 'zod'
import { calendarDay } from '@/lib/calendar-day'
import { ELECTION_RESULTS } from './election-result'
import { CASE_KINDS } from './election-row'
import { STATES } from './states'

/** Input of `employer.attach`: for whom and where the people of a drive work. Sealed; replaces what was said before. */
export const AttachEmployer = z.strictObject({
  driveId: z.uuid(),
  employerId: z.uuid(),
  linkId: z.uuid(),
  name: z.string().trim().min(2, 'forms.required').max(160),
  city: z.string().trim().min(1).max(80).nullable(),
  state: z.enum(STATES).nullable(),
})

const day = calendarDay().nullable()
const count = z.number().int().min(0).max(9_999_999).nullable()
const words = (most: number) => z.string().max(most)

const Tally = z.strictObject({
  tallyOn: day,
  kind: z.enum(['initial', 'runoff', 'rerun']).nullable(),
  isSelfDetermination: z.boolean(),
  eligible: count,
  votesFor: z.array(z.strictObject({ union: words(1000), votes: z.number().int().min(0) })).max(3),
  votesAgainst: count,
  valid: count,
  challenged: count,
  voided: count,
  determinative: z.boolean().nullable(),
  isImpounded: z.boolean(),
  runoffRequired: z.boolean(),
})

const Record = z.strictObject({
  caseNumber: words(20),
  unitKey: words(4),
  kind: z.enum(CASE_KINDS),
  employerName: words(400),
  employerKey: words(400),
  city: words(100),
  state: z.string().length(2),
  unions: z.array(words(1000)).max(24),
  unitDescription: words(10_000).nullable(),
  eligible: count,
  filedOn: day,
  closedOn: day,
  closedReason: words(200).nullable(),
  status: words(50).nullable(),
  lastTallyOn: day,
  result: z.enum(ELECTION_RESULTS),
  tallies: z.array(Tally).max(50),
})

/** Input of `record.import`: what a file of election records says, already put together case by case and unit by unit. */
export const ImportRecords = z.strictObject({
  importId: z.uuid(),
  source: z.enum(['nlrb']),
  /** SHA-256 of the file, hexadecimal. */
  fileHash: z.string().regex(/^[0-9a-f]{64}$/),
  records: z.array(Record).max(20_000),
})
