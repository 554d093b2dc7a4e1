import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { EndEmployer } from '../employers/schema'
import { loadEmployer } from './load-employer'

/** Says from when on a firm has nobody there. Placements of its people are left as they are: they are moved one by one. */
export const endEmployer = defineCommand({
  name: 'employer.end',
  scope: 'drive',
  input: EndEmployer,
  subject: 'employer',

  load: loadEmployer,

  refuse: () => null,

  async run({ driveId, employerId, untilOn }, { fromOn, today }, { tx }) {
    if (untilOn > today)
      return failure({ code: 'invalid', fields: { untilOn: [{ key: 'forms.in_the_future' }] } })
    if (untilOn < fromOn)
      return failure({ code: 'invalid', fields: { untilOn: [{ key: 'forms.in_the_past' }] } })
    await tx.sql`update drive_employer set until_on = ${untilOn}
      where drive_id = ${driveId} and employer_id = ${employerId} and until_on is null`
    return success({ employerId })
  },
})
