import type { CalendarDate } from '@/lib/clock'
import type { DriveStory } from './drive-story'
import type { Seeding } from './seeding'

/** A drive of the seed and the ids behind the keys of its story. */
export type SeededDrive = {
  key: string
  id: string
  code: string
  codeName: string
  timeZone: string
  /** The data steward of longest standing. */
  stewardId: string
  employerId: string | null
  users: Record<string, string>
  workers: Record<string, string>
  cells: Record<string, string>
  /** The firm of a cell, where that is not the main one. */
  firmOf: Record<string, string>
  contracts: Record<string, { id: string; holidays: readonly CalendarDate[] }>
}

/** What is known of a drive while its people are being written. */
export type DriveSeeding = Seeding & {
  drive: SeededDrive
  story: DriveStory
  /** Labels of issues by code or place. */
  issueIds: Map<string, string>
}
