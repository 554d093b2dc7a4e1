import 'server-only'
import type { Viewer } from '@/lib/access/viewer'
import { asViewer, type ViewerTx } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'
import type { LostAccount, SecondPart, WayBack } from '../way-back'

type Row = Omit<WayBack, 'takenBy'> & { redeemedBy: string | null; words: Buffer | null }

/** Ways back in a drive that are neither over nor withdrawn, the newest first. For its committee; empty for anybody else. */
export const getWaysBack = (viewer: Viewer, driveId: string): Promise<WayBack[]> =>
  asViewer(viewer, async (tx) => (await rowsIn(tx, driveId)).map((row) => wayOf(tx, driveId, row)))

/** One of them, and what the second person's part depends on; `null` when it is over. */
export async function secondPartIn(
  tx: ViewerTx,
  viewer: Viewer,
  driveId: string,
  inviteId: string,
): Promise<SecondPart | null> {
  const row = (await rowsIn(tx, driveId)).find((each) => each.inviteId === inviteId)
  if (!row) return null
  const [there] = await tx.sql<{ isSettled: boolean; makerIsThere: boolean }>`
    select ${viewer.userId} = any (app.settled_holders_of(${driveId})) as "isSettled",
      ${row.madeBy} = any (app.holders_of(${driveId})) as "makerIsThere"`
  return there ? { way: wayOf(tx, driveId, row), ...there } : null
}

/** Somebody of a drive who may have lost every way in; `null` when they have no role there that comes back. */
export async function lostAccountIn(
  { sql }: ViewerTx,
  viewer: Viewer,
  driveId: string,
  userId: string,
): Promise<LostAccount | null> {
  const [found] = await sql<Omit<LostAccount, 'userId'>>`
    select app.roles_to_restore(${driveId}, ${userId}) as roles,
      ${viewer.userId} = any (app.settled_holders_of(${driveId})) as "isSettled",
      cardinality(array_remove(array_remove(app.settled_holders_of(${driveId}), ${userId}::uuid), ${viewer.userId}::uuid)) as "couldAgree"`
  return found && found.roles.length > 0 ? { userId, ...found } : null
}

/** The same for a screen, as its viewer may see it. */
export const getLostAccount = (
  viewer: Viewer,
  driveId: string,
  userId: string,
): Promise<LostAccount | null> => asViewer(viewer, (tx) => lostAccountIn(tx, viewer, driveId, userId))

/** Since when accounts of a drive count as lost because another group replaced them, by user. */
export const getLostElsewhere = (viewer: Viewer, driveId: string): Promise<Map<string, Date>> =>
  asViewer(viewer, async ({ sql }) => {
    const rows = await sql<{ userId: string; lostAt: Date }>`
      select user_id as "userId", lost_at as "lostAt" from app.accounts_lost_elsewhere(${driveId})`
    return new Map(rows.map(({ userId, lostAt }) => [userId, lostAt]))
  })

const rowsIn = ({ sql }: ViewerTx, driveId: string): Promise<Row[]> => sql<Row>`
  select id as "inviteId", for_user_id as "forUserId", made_by as "madeBy", agreed_by as "agreedBy",
    redeemed_by as "redeemedBy", words, expires_at as "expiresAt"
  from invite where drive_id = ${driveId} and for_user_id is not null and approved_at is null and withdrawn_at is null
    and expires_at > now() order by made_at desc`

function wayOf({ vault }: ViewerTx, driveId: string, { redeemedBy, words, ...way }: Row): WayBack {
  if (!redeemedBy) return { ...way, takenBy: null }
  const place = { table: 'invite', rowId: way.inviteId }
  return {
    ...way,
    takenBy: words ? vault.open<{ name: string }>(driveKey(driveId), place, words).name : '',
  }
}
