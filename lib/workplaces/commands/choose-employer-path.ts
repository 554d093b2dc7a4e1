import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { ChooseEmployerPath } from '../employers/schema'
import { loadEmployer } from './load-employer'

/** Says how a union comes to be recognized at one firm, where that differs from the others. A dated fact. */
export const chooseEmployerPath = defineCommand({
  name: 'employer.choose_path',
  scope: 'drive',
  input: ChooseEmployerPath,
  subject: 'employer',

  load: loadEmployer,

  refuse: () => null,

  async run({ driveId, employerId, attributeId, path, fromOn }, { today }, { tx, viewer, now }) {
    if (fromOn > today)
      return failure({ code: 'invalid', fields: { fromOn: [{ key: 'drives.refused.day_to_come' }] } })
    await tx.sql`
      insert into drive_attribute (drive_id, id, kind, value, from_on, recorded_at, recorded_by, employer_id)
      values (${driveId}, ${attributeId}, 'recognition_path', ${path}, ${fromOn}, ${now}, ${viewer.userId}, ${employerId})`
    return success({ employerId })
  },
})
