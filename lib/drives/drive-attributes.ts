import { isModelId } from './models/model-id'

/** Whether there is a union already. An unorganized workplace and a union that needs waking up are different work. */
const CONTEXTS = ['no_union', 'union_present'] as const

/** How a union comes to be recognized there, or whether that is the aim at all. */
const RECOGNITION_PATHS = [
  'none',
  'nlrb_election',
  'voluntary',
  'public_sector_cards',
  'other_jurisdiction',
  'recognised',
] as const

/** What a committee says about its drive as dated facts. They are three questions, not one. */
export const DRIVE_ATTRIBUTE_KINDS = ['context', 'model', 'recognition_path'] as const
export type DriveAttributeKind = (typeof DRIVE_ATTRIBUTE_KINDS)[number]

/** What can be answered, but for the model: which of those there are depends on the instance (`models/models.ts`). */
export const DRIVE_ATTRIBUTES = { context: CONTEXTS, recognition_path: RECOGNITION_PATHS } as const

/** Whether `value` can be an answer to `kind`; of a model only its form is known here. */
export const isAttributeValue = (kind: DriveAttributeKind, value: string): boolean =>
  kind === 'model' ? isModelId(value) : (DRIVE_ATTRIBUTES[kind] as readonly string[]).includes(value)
