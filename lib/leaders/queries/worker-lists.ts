import 'server-only'
import type { Viewer } from '@/lib/access/viewer'
import { talkersIn } from '@/lib/conversations/queries/drive-talkers'
import { asViewer } from '@/lib/db/as-viewer'

/** On whose list a person is, and who else could have them. */
export type WorkerLists = {
  lists: { turfId: string; userId: string; name: string }[]
  colleagues: { userId: string; name: string; isMe: boolean }[]
}

/** Who of the group talks with this person; for the committee, who alone sees other people's lists. */
export function getWorkerLists(viewer: Viewer, driveId: string, workerId: string): Promise<WorkerLists> {
  return asViewer(viewer, async (tx) => {
    const rows = await tx.sql<{ turfId: string; userId: string }>`
      select id as "turfId", user_id as "userId" from turf
      where drive_id = ${driveId} and worker_id = ${workerId} and until_at is null order by from_at, id`
    const talkers = (await talkersIn(tx, driveId)).filter((talker) => talker.workerId !== workerId)
    const nameOf = new Map(talkers.map(({ userId, name }) => [userId, name]))
    return {
      lists: rows.flatMap((row) => {
        const name = nameOf.get(row.userId)
        return name === undefined ? [] : [{ ...row, name }]
      }),
      colleagues: talkers
        .filter(({ userId }) => !rows.some((row) => row.userId === userId))
        .map(({ userId, name }) => ({ userId, name, isMe: userId === viewer.userId })),
    }
  })
}
