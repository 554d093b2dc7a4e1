import type { CalendarDate } from '@/lib/clock'

/** Who a meeting is for. A social is time together, nothing is decided there. */
export const MEETING_KINDS = ['committee', 'everyone', 'social'] as const
export type MeetingKind = (typeof MEETING_KINDS)[number]

/** What somebody answered when asked whether they come; "maybe" is not yet. */
export const COMING = ['yes', 'not_yet', 'no'] as const
export type Coming = (typeof COMING)[number]

/** A meeting as those who may know of it see it. */
export type Meeting = {
  meetingId: string
  kind: MeetingKind
  startsAt: Date
  minutes: number
  /** Day and wall-clock time where the group is. */
  onDate: CalendarDate
  time: string
  place: string | null
  link: string | null
  version: number
  isCancelled: boolean
}

/** People by what they answered, and how many were there: `null` until somebody wrote it down. */
export type MeetingCounts = Record<Coming, number> & { wereThere: number | null }

/** A meeting in a list. A worker leader counts only those whom they ask. */
export type ListedMeeting = Meeting & { counts: MeetingCounts }

/** Somebody who was asked, was there, or comes to mind to be asked. */
export type MeetingPerson = {
  workerId: string
  called: string
  code: string
  coming: Coming | null
  wasThere: boolean | null
  isViewer: boolean
}

/** When a meeting is over. */
export const endOf = ({ startsAt, minutes }: Pick<Meeting, 'startsAt' | 'minutes'>): Date =>
  new Date(startsAt.getTime() + minutes * 60_000)

/** The meetings that are still to come or under way, soonest first, and those that are over, the latest first. */
export function splitMeetings<Each extends Meeting>(
  meetings: readonly Each[],
  now: Date,
): { coming: Each[]; past: Each[] } {
  const inOrder = meetings.toSorted(
    (a, b) => a.startsAt.getTime() - b.startsAt.getTime() || (a.meetingId < b.meetingId ? -1 : 1),
  )
  return {
    coming: inOrder.filter((meeting) => endOf(meeting) > now),
    past: inOrder.filter((meeting) => endOf(meeting) <= now && !meeting.isCancelled).toReversed(),
  }
}
