import type { BulkActions } from '@/components/workers/bulk-work'
import {
  assignManyAction,
  endManyAction,
  leaveAloneManyAction,
  placeManyAction,
  statusManyAction,
  unplaceManyAction,
  unstatusManyAction,
} from './list-actions'

/** What can be done with many people at once, each with what takes it back. */
export const BULK_ACTIONS: BulkActions = {
  assign: assignManyAction,
  unassign: endManyAction,
  place: placeManyAction,
  unplace: unplaceManyAction,
  status: statusManyAction,
  unstatus: unstatusManyAction,
  leaveAlone: leaveAloneManyAction,
}
