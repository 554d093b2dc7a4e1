import type { WeeklyHours } from './weekly-hours'

export const URGENCIES = ['usual', 'soon', 'now'] as const
/** `soon`: an election date is near or the company knows. `now`: somebody was fired or threatened. */
export type Urgency = (typeof URGENCIES)[number]

/** What the queue knows of a drive that asked for a coach. Neither its name nor a word that anybody wrote. */
export type WaitingDrive = {
  requestId: string
  driveId: string
  /** Since when it has waited: a group that had a coach before keeps the time that it waited then. */
  openedAt: Date
  languages: readonly string[]
  timeZone: string
  /** When the committee can meet, in the drive's zone. */
  availability: WeeklyHours
  /** `null`: the committee left it out. */
  industry: string | null
  model: string | null
  employerId: string | null
  urgency: Urgency
  /**
   * Coaches who cannot have this drive: they belong to it, have a conflict with it, declined it, or the committee
   * decided otherwise. Which of these it is stays unsaid everywhere, because each of them is somebody's own business.
   */
  closedTo: ReadonlySet<string>
}
