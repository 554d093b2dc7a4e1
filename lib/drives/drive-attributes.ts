import { ORGANIZING_MODELS } from '@/lib/coaching/organizing-models'

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

/** What a committee says about its drive as dated facts: kinds, and what each can be. They are three questions, not one. */
export const DRIVE_ATTRIBUTES = {
  context: CONTEXTS,
  model: ORGANIZING_MODELS,
  recognition_path: RECOGNITION_PATHS,
} as const
export type DriveAttributeKind = keyof typeof DRIVE_ATTRIBUTES

export const DRIVE_ATTRIBUTE_KINDS = Object.keys(DRIVE_ATTRIBUTES) as DriveAttributeKind[]

/** Whether `value` is one of the answers to `kind`. */
export const isAttributeValue = (kind: DriveAttributeKind, value: string): boolean =>
  (DRIVE_ATTRIBUTES[kind] as readonly string[]).includes(value)
