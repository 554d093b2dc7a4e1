import 'server-only'
import * as z from 'zod'
import { loadViewer } from '@/lib/access/load-viewer'
import { refuseVerb } from '@/lib/access/refuse-verb'
import { now } from '@/lib/clock'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { asReleased } from '@/lib/drives/laid-aside'
import type { AppError } from '@/lib/errors'
import { failure, type Result } from '@/lib/result'
import { driveKey } from '@/lib/vault/key-name'
import type { AnyCommand } from './define-command'
import { execute } from './execute'
import type { CommandByName } from './run-item'
import { SyncItem } from './sync-envelope'

const Asked = z.strictObject({ driveId: z.uuid(), itemId: z.uuid() })

/**
 * Writes down what an entry of a revoked phone says, as whoever releases it, and then marks it as released by `release`. Under the
 * entry's own command id, so that a release that was cut short can be repeated. What its command refuses stays laid aside.
 */
export async function releaseItem(
  session: Session,
  { commandId, input }: { commandId: string; input: unknown },
  { release, commandNamed }: { release: AnyCommand; commandNamed: CommandByName },
): Promise<Result<unknown>> {
  const asked = Asked.safeParse(input)
  if (!asked.success) return failure({ code: 'invalid' })
  const { driveId, itemId } = asked.data
  const refusal = await refuseRelease(session, driveId)
  if (refusal) return failure(refusal)

  const item = await openItem(session, driveId, itemId)
  const command = item && commandNamed(item.name)
  if (!item || command?.scope !== 'drive') return failure({ code: 'not_found' })
  const said = asReleased(item.name, item.input, item.authorWorkerId)
  if (said?.driveId !== driveId) return failure({ code: 'invalid' })

  const written = await execute(command, session, { commandId: itemId, input: said })
  return written.ok ? execute(release, session, { commandId, input: asked.data }) : written
}

/** Before anything is opened: the role and the fresh sign-in that releasing needs. */
async function refuseRelease(session: Session, driveId: string): Promise<AppError | null> {
  const viewer = await loadViewer(session)
  if (!viewer) return { code: 'unauthenticated' }
  return refuseVerb(viewer, 'quarantine.release', driveId, now())
}

type LaidAside = { name: string; input: Record<string, unknown>; authorWorkerId: string | null }

function openItem(session: Session, driveId: string, itemId: string): Promise<LaidAside | null> {
  return asViewer(session, async ({ sql, vault }) => {
    const [row] = await sql<{ payload: Buffer; deviceId: string; authorWorkerId: string | null }>`
      select q.payload, q.device_id as "deviceId", (select r.worker_id from drive_role r where r.drive_id = q.drive_id
        and r.user_id = q.user_id and r.worker_id is not null order by r.from_at desc limit 1) as "authorWorkerId"
      from quarantined_item q where q.drive_id = ${driveId} and q.id = ${itemId} and q.decided_at is null`
    if (!row) return null
    const place = { table: 'quarantined_item', rowId: itemId }
    const { item } = vault.open<{ item: string }>(driveKey(driveId), place, row.payload)
    const { name, commandId, input, kid, sealed } = SyncItem.parse(JSON.parse(item))
    const { deviceId, authorWorkerId } = row
    const said =
      sealed === undefined || kid === undefined
        ? input
        : vault.openSealedItem(driveId, { commandId, deviceId, kid, sealed })
    return { name, input: said as Record<string, unknown>, authorWorkerId }
  })
}
