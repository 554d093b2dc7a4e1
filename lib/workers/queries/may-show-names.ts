import 'server-only'
import { isWithinBudget } from '@/lib/access/reading-budget'
import type { ViewerTx } from '@/lib/db/as-viewer'

/** What a query answers instead of names when the viewer has read enough for now: the screen asks for a fresh sign-in. */
export const READ_ENOUGH = 'read_enough'
export type ReadEnough = typeof READ_ENOUGH

type Noted = { people: number; role: 'worker_leader' | 'committee' }

/**
 * Whether these people may be shown to the viewer by name, and writes down that they were. People of the own list never count.
 * Beyond the budget nobody may be, and the rest of the committee hears of it.
 */
export async function mayShowNames(
  { sql }: ViewerTx,
  driveId: string,
  workerIds: readonly string[],
): Promise<boolean> {
  if (workerIds.length === 0) return true
  const [noted] = await sql<Noted>`
    select app.note_reading(${driveId}, ${workerIds}) as people,
      case when ${driveId}::uuid = any (app.my_chart_drives()) then 'committee' else 'worker_leader' end as role`
  if (!noted || isWithinBudget(noted.role, noted.people)) return true
  await sql`select app.tell_reading_over(${driveId}, ${noted.people})`
  return false
}

/**
 * Whether the viewer went over the budget in this window. What is found or not found tells about names too: from here on nobody is
 * looked up but on the own list.
 */
export async function hasReadEnough({ sql }: ViewerTx, driveId: string): Promise<boolean> {
  const [noted] = await sql<Noted>`
    select app.read_lately(${driveId}) as people,
      case when ${driveId}::uuid = any (app.my_chart_drives()) then 'committee' else 'worker_leader' end as role`
  return noted !== undefined && !isWithinBudget(noted.role, noted.people)
}
