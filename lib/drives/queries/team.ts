import 'server-only'
import type { DriveRoleName } from '@/lib/access/roles'
import type { Viewer } from '@/lib/access/viewer'
import { asViewer } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'
import type { Vault } from '@/lib/vault/vault'

/** Somebody with a login in a drive. `name` is what they are called there; `null` for a coach, who gave none. */
export type TeamMember = {
  userId: string
  name: string | null
  isMe: boolean
  /** `endsAt`: somebody asked to end it, and it can still be stopped. */
  roles: { roleId: string; role: DriveRoleName; endsAt: Date | null }[]
}

/** An invite that is neither approved nor over. `takenBy` is the name that somebody gave; `null` while nobody took it. */
export type OpenInvite = { inviteId: string; role: DriveRoleName; takenBy: string | null; expiresAt: Date }

export type Team = { codeName: string; version: number; members: TeamMember[]; invites: OpenInvite[] }

type RoleRow = {
  id: string
  userId: string
  role: DriveRoleName
  words: Buffer | null
  endsAt: Date | null
}
type InviteRow = {
  id: string
  role: DriveRoleName
  words: Buffer | null
  redeemedBy: string | null
  expiresAt: Date
}

/** Who is in a drive and who is being let in; `null` when the drive is not there for this viewer. */
export async function getTeam(viewer: Viewer, driveId: string): Promise<Team | null> {
  return asViewer(viewer, async ({ sql, vault }) => {
    const [drive] = await sql<{
      words: Buffer
      version: number
    }>`select words, version from drive where id = ${driveId}`
    if (!drive) return null
    const roles = await sql<RoleRow>`
      select id, user_id as "userId", role, words, until_at as "endsAt" from drive_role
      where drive_id = ${driveId} and (until_at is null or until_at > now()) order by from_at, id`
    const invites = await sql<InviteRow>`
      select id, role, words, redeemed_by as "redeemedBy", expires_at as "expiresAt" from invite
      where drive_id = ${driveId} and for_user_id is null and approved_at is null and withdrawn_at is null and expires_at > now() order by made_at`

    const nameIn = namesOf(vault, driveId)
    const { codeName } = vault.open<{ codeName: string }>(
      driveKey(driveId),
      { table: 'drive', rowId: driveId },
      drive.words,
    )
    return {
      codeName,
      version: drive.version,
      members: membersOf(roles, viewer, nameIn),
      invites: invites.map(({ id, role, words, redeemedBy, expiresAt }) => ({
        inviteId: id,
        role,
        takenBy: redeemedBy && (nameIn('invite', id, words) ?? ''),
        expiresAt,
      })),
    }
  })
}

const namesOf = (vault: Vault, driveId: string) => (table: string, rowId: string, words: Buffer | null) =>
  words && vault.open<{ name: string }>(driveKey(driveId), { table, rowId }, words).name

function membersOf(rows: RoleRow[], viewer: Viewer, nameIn: ReturnType<typeof namesOf>): TeamMember[] {
  const members = new Map<string, TeamMember>()
  for (const { id, userId, role, words, endsAt } of rows) {
    const member = members.get(userId) ?? { userId, name: null, isMe: userId === viewer.userId, roles: [] }
    member.name ??= nameIn('drive_role', id, words)
    member.roles.push({ roleId: id, role, endsAt })
    members.set(userId, member)
  }
  return [...members.values()]
}
