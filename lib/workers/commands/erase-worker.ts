import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { EraseWorker } from '../held/schema'
import { refuseErase } from '../policy'

/**
 * Erases a person who asked for it, for good: names, ways to reach them, notes, words of records, who follows whom. What was counted
 * with them stays counted, under a code that nobody can resolve any more. The committee is told.
 */
export const eraseWorker = defineCommand({
  name: 'worker.erase',
  scope: 'drive',
  input: EraseWorker,
  subject: 'worker',

  async load({ driveId, workerId }, { tx }) {
    const [person] = await tx.sql<{ code: string; hasAccess: boolean }>`
      select d.code, exists (select from drive_role r where r.drive_id = w.drive_id and r.worker_id = w.id
        and (r.until_at is null or r.until_at > now())) as "hasAccess"
      from worker w join drive d on d.id = w.drive_id where w.drive_id = ${driveId} and w.id = ${workerId}`
    return person ?? null
  },

  refuse: (_viewer, { hasAccess }) => refuseErase(hasAccess ? 'has_access' : 'none'),

  async run({ driveId, workerId }, { code }, { tx, now }) {
    const [erased] = await tx.sql<{ notes: number }>`
      select app.erase_worker(${driveId}, ${workerId}, ${now}) as notes`
    await tx.sql`select app.apply_facts(${driveId}, ${[workerId]}::uuid[])`
    await tx.sql`select app.notify_committee(${driveId}, 'worker_erased', ${JSON.stringify({ code })})`
    return success({ workerId, notes: erased?.notes ?? 0 })
  },
})
