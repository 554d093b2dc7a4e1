import { rolesIn, type Viewer } from '@/lib/access/viewer'
import type { Refusal } from '@/lib/errors'

/** What is known of somebody who lost every way to sign in, before a way back is asked for. */
export type LostAccount = {
  userId: string
  /** Roles in the drive that a way back restores. */
  roles: readonly string[]
  /** Others on the committee for more than a day, who could be the second person. */
  couldAgree: number
  /** Whether the viewer is on the committee for more than a day. */
  isSettled: boolean
}

/** A way back for somebody of the drive, as far as it has come. */
export type WayBack = {
  inviteId: string
  forUserId: string
  madeBy: string
  /** The second person; `null` while nobody agreed. */
  agreedBy: string | null
  /** What the person who used it wants to be called; `null` while nobody did. */
  takenBy: string | null
  /** It has to go on until then: to be agreed to, and after that to be used and finished. */
  expiresAt: Date
}

export type WayBackState = 'needs_agreement' | 'open' | 'taken'

/** How far a way back has come that is neither over nor withdrawn. */
export function wayBackState({ agreedBy, takenBy }: WayBack): WayBackState {
  if (agreedBy === null) return 'needs_agreement'
  return takenBy === null ? 'open' : 'taken'
}

/** It takes two others, neither let in for it, and only whoever keeps the data brings back somebody who does. */
export function refuseOpenWayBack(viewer: Viewer, driveId: string, lost: LostAccount): Refusal {
  if (lost.userId === viewer.userId) return { key: 'way-back.refused.yourself' }
  if (!lost.isSettled) return { key: 'way-back.refused.too_new' }
  if (lost.couldAgree === 0) return { key: 'way-back.refused.nobody_to_agree' }
  if (lost.roles.includes('data_steward') && !rolesIn(viewer, driveId).includes('data_steward'))
    return { key: 'drives.refused.only_stewards' }
  return null
}

/** What the second person's part depends on. */
export type SecondPart = {
  way: WayBack
  /** Whether the viewer is on the committee for more than a day. */
  isSettled: boolean
  /** Whether whoever asked is still on the committee. */
  makerIsThere: boolean
}

/** Two people are two people: not whoever asked, not the account itself, nobody let in today; and both have to be there still. */
export function refuseSecond(viewer: Viewer, { way, isSettled, makerIsThere }: SecondPart): Refusal {
  if (way.madeBy === viewer.userId) return { key: 'way-back.refused.asked_yourself' }
  if (way.forUserId === viewer.userId) return { key: 'way-back.refused.your_account' }
  if (!isSettled) return { key: 'way-back.refused.too_new' }
  return makerIsThere ? null : { key: 'way-back.refused.maker_gone' }
}
