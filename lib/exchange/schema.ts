import * as z from 'zod'
import { ListAddress } from '@/lib/workers/lists/schema'
import { DEPARTURE_KINDS } from './departure'
import { IMPORT_LIMITS } from './import-limits'
import { EXPORT_PURPOSES } from './list-export'
import { ROSTER_FIELDS } from './roster-fields'

const RowChoice = z.discriminatedUnion('as', [
  z.strictObject({ row: z.int().min(1), as: z.literal('new') }),
  z.strictObject({ row: z.int().min(1), as: z.literal('leave') }),
  z.strictObject({ row: z.int().min(1), as: z.literal('match'), workerId: z.uuid() }),
])

/** What people answered about a list: which sheet, what the columns mean, how dates are written, who is who. */
export const ImportAnswers = z.strictObject({
  origin: z.enum(['file', 'pasted']),
  sheetIndex: z.int().min(0).max(255).nullable().default(null),
  /** `null`: as guessed. */
  meanings: z
    .array(z.enum(ROSTER_FIELDS).nullable())
    .max(IMPORT_LIMITS.roster.columns)
    .nullable()
    .default(null),
  dateOrder: z.enum(['day_first', 'month_first']).nullable().default(null),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .default('US'),
  choices: z.array(RowChoice).max(IMPORT_LIMITS.roster.rows).default([]),
})
export type ImportAnswers = z.infer<typeof ImportAnswers>

const Counts = z.strictObject({
  new: z.int().min(0),
  matched: z.int().min(0),
  leftAlone: z.int().min(0),
  problem: z.int().min(0),
})

/**
 * Input of `import.commit`: the very bytes that were shown in the preview, the answers, and what the preview promised.
 * Rows with problems are only left out if somebody said so.
 */
export const CommitImport = z.strictObject({
  driveId: z.uuid(),
  importId: z.uuid(),
  content: z
    .base64()
    .max(Math.ceil((IMPORT_LIMITS.roster.bytes * 4) / 3) + 4, 'exchange.refuse.too_many_bytes'),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  answers: ImportAnswers,
  promised: Counts,
  problems: z.enum(['refuse', 'leave_out']).default('refuse'),
})
export type CommitImport = z.infer<typeof CommitImport>

/** Input of `import.undo`. */
export const UndoImport = z.strictObject({ driveId: z.uuid(), importId: z.uuid() })

/** Which departure of which drive. */
export const WhichDeparture = z.strictObject({ driveId: z.uuid(), departureId: z.uuid() })

/** Asks to take the data along, or to destroy them here. The id is made by whoever asks. */
export const AskToLeave = WhichDeparture.extend({ kind: z.enum(DEPARTURE_KINDS) })

/** Input of `drive.bring_in`: the file of a take-away, for a drive under a new id. */
export const BringInDrive = z.strictObject({ driveId: z.uuid(), file: z.instanceof(Uint8Array) })

/** Which list that leaves, of which drive. */
export const WhichList = z.strictObject({ driveId: z.uuid(), exportId: z.uuid() })

/** Input of `list_export.ask`: an address of a list holds letters, numbers and ids only. */
export const AskForList = WhichList.extend({
  purpose: z.enum(EXPORT_PURPOSES),
  address: ListAddress,
  withNames: z.boolean().default(false),
})
