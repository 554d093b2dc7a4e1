'use server'

import * as z from 'zod'
import { currentSession } from '@/lib/access/current-session'
import { getTakenInvites, redeemInvite, type TakenInvite } from '@/lib/access/redeem-invite'
import { failure, type Result, success } from '@/lib/result'

const Taking = z.strictObject({ pass: z.string().max(2000), name: z.string().trim().min(1).max(40) })

/** Takes an invite for whoever is signed in. */
export async function redeemInviteAction(
  given: z.input<typeof Taking>,
): Promise<Result<{ inviteId: string }>> {
  const session = await currentSession()
  if (!session) return failure({ code: 'unauthenticated' })
  const taking = Taking.safeParse(given)
  if (!taking.success) return failure({ code: 'invalid' })
  const inviteId = await redeemInvite(session, taking.data.pass, taking.data.name)
  return inviteId ? success({ inviteId }) : failure({ code: 'not_found' })
}

/** The invites that whoever is signed in has taken; empty for anybody else. */
export async function takenInvitesAction(): Promise<TakenInvite[]> {
  const session = await currentSession()
  return session ? getTakenInvites(session) : []
}
