import 'server-only'
import type { NetworkRoleName } from '@/lib/access/roles'
import type { Viewer } from '@/lib/access/viewer'
import { asViewer } from '@/lib/db/as-viewer'

export type NetworkSettings = {
  openStart: boolean
  team: { roleId: string; accountCode: string; role: NetworkRoleName; isMe: boolean }[]
}

/** The settings of the network and who works for it, by account code; an empty team for anybody who does not administer it. */
export async function getNetworkSettings(viewer: Viewer): Promise<NetworkSettings> {
  return asViewer(viewer, async ({ sql }) => {
    const [instance] = await sql<{ openStart: boolean }>`select open_start as "openStart" from instance`
    const team = await sql<NetworkSettings['team'][number]>`
      select role_id as "roleId", account_code as "accountCode", role, is_me as "isMe" from app.network_team()`
    return { openStart: instance?.openStart ?? false, team }
  })
}
