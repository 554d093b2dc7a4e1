import 'server-only'
import { v7 } from 'uuid'
import { type CommandContext, defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { driveKey } from '@/lib/vault/key-name'
import { secondPartIn } from '../queries/ways-back'
import { FinishWayBack } from '../schema'
import { refuseSecond } from '../way-back'

type Held = { role: string; workerId: string | null }

/**
 * Lets somebody back in with their new account, once the two digits match. It takes the place of the old one in this drive and in no
 * other. Wrong digits are an answer and not a refusal, so that the count of them is kept: the third ends the way back.
 */
export const finishWayBack = defineCommand({
  name: 'way_back.finish',
  scope: 'drive',
  input: FinishWayBack,
  subject: 'way_back',

  load: ({ driveId, inviteId }, { tx, viewer }) => secondPartIn(tx, viewer, driveId, inviteId),
  refuse: refuseSecond,

  async run({ driveId, inviteId, digits }, { way }, context) {
    const { tx } = context
    const held = await tx.sql<Held>`
      select distinct role, worker_id as "workerId" from drive_role
      where drive_id = ${driveId} and user_id = ${way.forUserId} and role <> 'coach' and (until_at is null or until_at > now())`
    const [row] = await tx.sql<{ outcome: string }>`
      select app.finish_way_back(${driveId}, ${inviteId}, ${digits}) as outcome`
    const outcome = row?.outcome ?? 'over'
    if (outcome === 'approved') await moveIn(context, driveId, way, held)
    return success({ outcome, userId: way.forUserId })
  },
})

/** The roles of the old account for the new one, under the name that the person gave. Role by role: each row has its own seal. */
async function moveIn(
  { tx, vault, now }: CommandContext,
  driveId: string,
  { inviteId, takenBy }: { inviteId: string; takenBy: string | null },
  held: readonly Held[],
): Promise<void> {
  const [taken] = await tx.sql<{ userId: string; code: string }>`
    select i.redeemed_by as "userId", d.code from invite i join drive d on d.id = i.drive_id where i.id = ${inviteId}`
  if (!taken) return
  for (const { role, workerId } of held) {
    const roleId = v7()
    const words = vault.seal(
      driveKey(driveId),
      { table: 'drive_role', rowId: roleId },
      { name: takenBy ?? '' },
    )
    await tx.sql`insert into drive_role (drive_id, id, user_id, role, worker_id, from_at, words)
      values (${driveId}, ${roleId}, ${taken.userId}, ${role}, ${workerId}, ${now}, ${words})`
  }
  await tx.sql`select app.refresh_reach(${driveId})`
  const params = JSON.stringify({ code: taken.code })
  await tx.sql`select app.notify_committee(${driveId}, 'way_back.done', ${params})`
  await tx.sql`select app.notify(${taken.userId}, ${v7()}, 'invite_approved', ${driveId}, ${params})`
}
