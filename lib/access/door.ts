import 'server-only'
import * as z from 'zod'
import { withoutSession } from '@/lib/db/without-session'
import { BUDGETS, mayTry } from './attempts'
import { readTypedInvite } from './invite-code'
import { openTicket, sealTicket } from './sealed-ticket'
import { sha256 } from './session-token'
import { slowVerify } from './slow-hash'

/** By what right somebody makes an account: to start a group, with an invite, or as the first of an empty instance. */
export const Door = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('start') }),
  z.strictObject({ kind: z.literal('invite'), pass: z.string().max(2000) }),
  z.strictObject({ kind: z.literal('setup'), token: z.string().max(200) }),
])
export type Door = z.infer<typeof Door>

/** The doors of this instance: whether anybody may start a group, whether the first account is still to be made, demo or live. */
export async function openDoors(): Promise<{ openStart: boolean; setup: boolean; mode: 'demo' | 'live' }> {
  const [doors] = await withoutSession<{ openStart: boolean; setup: boolean; mode: 'demo' | 'live' }>`
    select open_start as "openStart", setup, mode from app.doors()`
  return doors ?? { openStart: false, setup: false, mode: 'live' }
}

/** The pass for an invite whose link somebody opened, to take it in a later request; `null` when the invite is not there any more. */
export async function passBySecret(secret: string): Promise<string | null> {
  const [found] = await withoutSession<{
    id: string | null
  }>`select app.invite_by_secret(${sha256(secret)}) as id`
  return found?.id ? sealTicket('invite', { inviteId: found.id }) : null
}

/** The pass for an invite whose number and code somebody typed. The fifth wrong code kills the invite. */
export async function passByCode(typed: string): Promise<string | null> {
  const read = readTypedInvite(typed)
  if (!read || !(await mayTry(BUDGETS.inviteCode, 'all'))) return null
  const [found] = await withoutSession<{ id: string; codeHash: string }>`
    select id, code_hash as "codeHash" from app.try_invite_code(${read.number})`
  const matches = await slowVerify(found?.codeHash ?? null, read.code)
  return found && matches ? sealTicket('invite', { inviteId: found.id }) : null
}

/** The invite behind a pass; `null` for a pass that is not ours or too old. */
export const inviteOfPass = (pass: string): string | null =>
  openTicket<{ inviteId: string }>('invite', pass)?.inviteId ?? null
