import type { Viewer } from '@/lib/access/viewer'
import type { OneAction } from '@/lib/actions/action-page'

/** What every part of the page of an action needs. Insiders are all but the coach. */
export type AboutAction = {
  viewer: Viewer
  driveId: string
  action: OneAction
  isCommittee: boolean
  isInsider: boolean
}
