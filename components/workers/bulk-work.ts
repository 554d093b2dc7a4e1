import type { SentCommand } from '@/components/ui/action-form'
import type { CalendarDate } from '@/lib/clock'
import type { Result } from '@/lib/result'
import type { ManyAnswer } from '@/lib/workers/lists/many-people'

type Change = (command: SentCommand) => Promise<Result<ManyAnswer>>
export type TakeBack = (command: SentCommand) => Promise<Result<unknown>>

/** Each kind of change, and what takes exactly its facts back. */
export type BulkActions = {
  assign: Change
  unassign: TakeBack
  place: Change
  unplace: TakeBack
  status: Change
  unstatus: TakeBack
  leaveAlone: Change
}

/** What whoever looks can do with many people. */
export type BulkWork = {
  today: CalendarDate
  cells: readonly { id: string; name: string }[]
  /** Whom people can be given to; empty for whoever does not hand out lists. */
  colleagues: readonly { userId: string; name: string }[]
  /** Everybody whom the list as narrowed holds, on this page or not. */
  inList: number
  allIds: () => Promise<Result<string[]>>
  actions: BulkActions
}
