import type { Refusal } from '@/lib/errors'

/** An apprentice has held so many sessions before they are confirmed, unless somebody saw them coach. Our choice: a month, weekly. */
export const APPRENTICE_SESSIONS = 4

/** How far an apprentice is. `app.confirm_coach` decides by the same. */
export type Apprenticeship = {
  /** Sessions held with the groups that they accompany, check-ins left out. */
  sessions: number
  /** Whether somebody beside them saw them coach a group themselves. */
  wasSeen: boolean
}

/** Whether an apprentice may be confirmed: enough sessions, or coaching that somebody saw. */
export const isReady = ({ sessions, wasSeen }: Apprenticeship): boolean =>
  wasSeen || sessions >= APPRENTICE_SESSIONS

/** Whoever stood beside an apprentice confirms them, or the coordination, once the published conditions are met; nobody themself. */
export function refuseConfirm(
  apprentice: Apprenticeship & { isOneself: boolean; mayConfirm: boolean },
): Refusal {
  if (apprentice.isOneself) return { key: 'coaching.refused.not_oneself' }
  if (!apprentice.mayConfirm) return { key: 'coaching.refused.not_beside' }
  return isReady(apprentice)
    ? null
    : { key: 'coaching.refused.not_ready', params: { sessions: APPRENTICE_SESSIONS } }
}
