import 'server-only'
import { createHash } from 'node:crypto'
import { INVITE_LIFE } from '@/lib/access/invite-code'
import { slowHash } from '@/lib/access/slow-hash'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { refuseMakeInvite } from '../policy'
import { MakeInvite } from '../schema'

/** Invites one person to a role. The link lives a day, the typed code ten minutes; either works once. */
export const makeInvite = defineCommand({
  name: 'invite.make',
  scope: 'drive',
  input: MakeInvite,
  subject: 'drive',
  load: async () => ({}),
  refuse: (viewer, _facts, { driveId, role }) => refuseMakeInvite(viewer, driveId, role),

  async run({ driveId, inviteId, role, secret, code }, _facts, { tx, viewer, now }) {
    const secretHash = createHash('sha256').update(secret).digest()
    const [codeEnds, linkEnds] = [INVITE_LIFE.codeMs, INVITE_LIFE.linkMs].map(
      (ms) => new Date(now.getTime() + ms),
    )
    const [free] = await tx.sql<{ number: string }>`select app.free_invite_number() as number`
    const number = free?.number ?? ''
    await tx.sql`insert into invite (id, drive_id, role, secret_hash, number, code_hash, made_by, made_at, code_expires_at, expires_at)
      values (${inviteId}, ${driveId}, ${role}, ${secretHash}, ${number}, ${await slowHash(code)}, ${viewer.userId}, ${now},
        ${codeEnds}, ${linkEnds})`
    return success({ inviteId, number })
  },
})
