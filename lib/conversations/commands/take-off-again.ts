import 'server-only'
import type { CommandContext } from '@/lib/command/define-command'

/** An entry can be undone so long with the person that it put on the list. After that the person stays. */
const UNDO_MS = 15 * 60_000

/**
 * Takes somebody off the list again who came onto it by this very entry, when it is undone at once and nothing else is known
 * about them.
 */
export async function takeOffAgain(
  { tx, now }: CommandContext,
  driveId: string,
  { workerId, loggedBy, recordedAt }: { workerId: string; loggedBy: string; recordedAt: Date },
): Promise<void> {
  if (now.getTime() - recordedAt.getTime() > UNDO_MS) return
  await tx.sql`
    update worker w set removed_at = ${now}
    where w.drive_id = ${driveId} and w.id = ${workerId} and w.removed_at is null and w.import_id is null
      and w.added_by = ${loggedBy} and w.added_at = ${recordedAt}
      and not exists (select from one_on_one o where o.drive_id = w.drive_id and o.worker_id = w.id and o.withdrawn_at is null)
      and not exists (select from contact_attempt a where a.drive_id = w.drive_id and a.worker_id = w.id and a.withdrawn_at is null)
      and not exists (select from assessment a where a.drive_id = w.drive_id and a.worker_id = w.id and a.withdrawn_at is null)
      and not exists (select from commitment c where c.drive_id = w.drive_id and c.worker_id = w.id and c.outcome is null)
      and not exists (select from time_together_person p join time_together t on t.drive_id = p.drive_id
        and t.id = p.time_together_id and t.withdrawn_at is null where p.drive_id = w.drive_id and p.worker_id = w.id)`
}
