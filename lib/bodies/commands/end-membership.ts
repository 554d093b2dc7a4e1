import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { EndMembership } from '../schema'
import { loadMembership } from './load-membership'

/** Says from which day on somebody is no longer on the list of a body. */
export const endMembership = defineCommand({
  name: 'membership.end',
  scope: 'drive_privately',
  input: EndMembership,
  subject: 'membership',
  load: loadMembership,
  refuse: () => null,

  async run({ driveId, membershipId, untilOn }, { fromOn, today }, { tx }) {
    if (untilOn > today)
      return failure({ code: 'invalid', fields: { untilOn: [{ key: 'forms.in_the_future' }] } })
    if (untilOn < fromOn)
      return failure({ code: 'invalid', fields: { untilOn: [{ key: 'bodies.refused.ends_before' }] } })
    await tx.sql`update membership set until_on = ${untilOn} where drive_id = ${driveId} and id = ${membershipId}`
    return success({ membershipId })
  },
})
