import 'server-only'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { driveKey, networkKey } from '@/lib/vault/key-name'
import { inviteOfPass } from './door'
import { newCheckDigits } from './invite-code'

/**
 * Takes the invite behind a pass for whoever is signed in, who gave the name they want to be called. Opens nothing yet: the inviter
 * has to match two digits first. Answers the invite's id; `null` when somebody else was quicker or it is over.
 */
export async function redeemInvite(session: Session, pass: string, name: string): Promise<string | null> {
  const inviteId = inviteOfPass(pass)
  if (!inviteId) return null
  return asViewer(session, async ({ sql, vault }) => {
    const [scope] = await sql<{
      driveId: string | null
    }>`select drive_id as "driveId" from app.invite_scope(${inviteId})`
    if (!scope) return null
    const key = scope.driveId ? driveKey(scope.driveId) : networkKey
    const words = vault.seal(key, { table: 'invite', rowId: inviteId }, { name })
    const [row] = await sql<{
      taken: boolean
    }>`select app.redeem_invite(${inviteId}, ${newCheckDigits()}, ${words}) as taken`
    return row?.taken ? inviteId : null
  })
}

/** An invite that somebody took: the digits to read out, then where it leads. */
export type TakenInvite = {
  inviteId: string
  state: 'waiting' | 'approved' | 'over'
  digits: string | null
  driveId: string | null
}

/** The invites that whoever is signed in has taken in the last two days, newest first. */
export async function getTakenInvites(session: Session): Promise<TakenInvite[]> {
  type Row = {
    id: string
    driveId: string | null
    digits: string
    approvedAt: Date | null
    withdrawnAt: Date | null
  }
  const rows = await asViewer(
    session,
    ({ sql }) => sql<Row>`
      select id, drive_id as "driveId", check_digits as digits, approved_at as "approvedAt", withdrawn_at as "withdrawnAt"
      from app.my_redeemed_invites() order by id desc`,
  )
  return rows.map(({ id, driveId, digits, approvedAt, withdrawnAt }) => {
    if (approvedAt) return { inviteId: id, state: 'approved', digits: null, driveId }
    return withdrawnAt
      ? { inviteId: id, state: 'over', digits: null, driveId: null }
      : { inviteId: id, state: 'waiting', digits, driveId: null }
  })
}
