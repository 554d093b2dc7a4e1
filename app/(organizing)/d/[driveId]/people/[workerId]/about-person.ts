import type { Viewer } from '@/lib/access/viewer'
import type { CalendarDate } from '@/lib/clock'
import type { WorkerPage } from '@/lib/workers/queries/worker-page'

/** What every part of a person's page needs. `called` is the short name; days are the group's. */
export type AboutPerson = {
  viewer: Viewer
  driveId: string
  workerId: string
  called: string
  today: CalendarDate
  person: WorkerPage
  cells: { id: string; name: string }[]
}
