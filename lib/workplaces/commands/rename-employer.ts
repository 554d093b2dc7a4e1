import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { type EmployerWords, employerWordsPlace } from '@/lib/records/employer-words'
import { failure, success } from '@/lib/result'
import { networkKey } from '@/lib/vault/key-name'
import { RenameEmployer } from '../employers/schema'
import { loadEmployer } from './load-employer'

/** Puts the name of a firm right; where it is stays. */
export const renameEmployer = defineCommand({
  name: 'employer.rename',
  scope: 'drive',
  input: RenameEmployer,
  subject: 'employer',

  load: loadEmployer,

  refuse: () => null,

  async run({ employerId, name, version }, { words }, { tx, vault }) {
    const place = employerWordsPlace(employerId)
    const before = vault.open<EmployerWords>(networkKey, place, words)
    const changed = await tx.sql`
      update employer set words = ${vault.seal(networkKey, place, { ...before, name })}, version = version + 1
      where id = ${employerId} and version = ${version} returning id`
    return changed.length === 1 ? success({ employerId }) : failure({ code: 'conflict' })
  },
})
