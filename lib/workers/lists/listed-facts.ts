import type { CalendarDate } from '@/lib/clock'
import type { LeaderStatus } from '@/lib/leaders/leader-status'
import type { Boundary } from '../boundary'

/** What lists and filters ask of a person. Ids, values and days only: no name is needed to put somebody on a list. */
export type ListedFacts = {
  workerId: string
  active: boolean
  /** Judged out of the unit means on no list of people to see. */
  inUnit: boolean
  cellId: string | null
  departmentId: string | null
  shiftId: string | null
  /** Job, bargaining unit and firm of the cell. */
  tagIds: readonly string[]
  /** The cell is one in which nobody was ever talked with. */
  isInBlindCell: boolean
  lastTalkOn: CalendarDate | null
  /** Whether the viewer knows of every talk with this person: otherwise an absent talk says nothing. */
  knowsTalks: boolean
  value: number | null
  /** When somebody last noted where they stand, and when they last showed their support; `null` also where the viewer is not told. */
  assessedOn: CalendarDate | null
  verifiedOn: CalendarDate | null
  /** Has a seat on the committee; `false` also where the viewer is not told. */
  isCommittee: boolean
  disputed: boolean
  leader: LeaderStatus | null
  boundary: Boundary
  isMine: boolean
  /** On whose lists, of those who still organize here. */
  talkerIds: readonly string[]
  /** A next step with this person is due today or was before. */
  isDue: boolean
  /** When they began to work here, where somebody wrote it down. */
  beganOn: CalendarDate | null
}
