import 'server-only'
import type { Viewer } from '@/lib/access/viewer'
import { type CalendarDate, now as currentTime, dateIn } from '@/lib/clock'
import { asViewer, type ViewerTx } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'
import type { LiaisonSees } from '../liaison'

/** Somebody of a union with what they are let see and when they looked. */
export type Liaison = {
  userId: string
  called: string | null
  grants: { grantId: string; what: LiaisonSees; untilAt: Date }[]
  looks: { what: LiaisonSees; at: Date }[]
}

export type LiaisonGrants = { today: CalendarDate; timeZone: string; liaisons: Liaison[] }

const LOOKS_SHOWN = 20

/** People of a union with a login here, for the committee; `null` for everybody else. */
export function getLiaisonGrants(
  viewer: Viewer,
  driveId: string,
  now = currentTime(),
): Promise<LiaisonGrants | null> {
  return asViewer(viewer, async (tx) => {
    const [drive] = await tx.sql<{ timeZone: string }>`
      select time_zone as "timeZone" from drive where id = ${driveId} and id = any (app.my_chart_drives())`
    if (!drive) return null
    const { timeZone } = drive
    return { today: dateIn(timeZone, now), timeZone, liaisons: await liaisonsIn(tx, driveId) }
  })
}

async function liaisonsIn({ sql, vault }: ViewerTx, driveId: string): Promise<Liaison[]> {
  const people = await sql<{ userId: string; roleId: string; words: Buffer | null }>`
    select user_id as "userId", id as "roleId", words from drive_role where drive_id = ${driveId} and role = 'union_liaison'
      and (until_at is null or until_at > now()) order by from_at, id`
  const grants = await sql<Liaison['grants'][number] & { userId: string }>`
    select id as "grantId", user_id as "userId", what, until_at as "untilAt" from liaison_grant
    where drive_id = ${driveId} and revoked_at is null and until_at > now() order by granted_at, id`
  const looks = await sql<Liaison['looks'][number] & { userId: string }>`
    select actor_id as "userId", object ->> 'what' as what, at from activity
    where scope_id = ${driveId} and name = 'liaison.read' order by seq desc limit ${LOOKS_SHOWN}`
  return people.map(({ userId, roleId, words }) => ({
    userId,
    called:
      words &&
      vault.open<{ name: string }>(driveKey(driveId), { table: 'drive_role', rowId: roleId }, words).name,
    grants: grants.filter((grant) => grant.userId === userId),
    looks: looks.filter((look) => look.userId === userId),
  }))
}
