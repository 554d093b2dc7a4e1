import 'server-only'
import type { Viewer } from '@/lib/access/viewer'
import { asViewer } from '@/lib/db/as-viewer'
import type { OwnPush } from '../own-push'

/** Which phones of the viewer hear that there is something new. */
export const getOwnPush = (viewer: Viewer): Promise<OwnPush> =>
  asViewer(viewer, async ({ sql, vault }) => {
    const phones = await sql<{ id: string; deviceId: string }>`
      select id, device_id as "deviceId" from push_address`
    const here = phones.find(({ deviceId }) => deviceId === viewer.deviceId)
    return {
      publicKey: vault.pushPair().publicKey,
      hereId: here?.id ?? null,
      others: phones.length - (here ? 1 : 0),
    }
  })
