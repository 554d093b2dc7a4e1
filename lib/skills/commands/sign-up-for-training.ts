import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { networkKey } from '@/lib/vault/key-name'
import { refusePlace } from '../training'
import { SignUpForTraining } from '../trainings/schema'
import { loadTraining } from './load-training'

/** Takes a place in a training, and in each of its evenings. */
export const signUpForTraining = defineCommand({
  name: 'training.sign_up',
  scope: 'self',
  input: SignUpForTraining,
  subject: 'training',
  load: ({ trainingId }, context) => loadTraining({ trainingId }, context),
  refuse: (_viewer, training) => refusePlace(training),

  async run({ trainingId, name }, { ahead }, { tx, vault, viewer, now }) {
    const rowId = `${trainingId}:${viewer.userId}`
    const words = vault.seal(networkKey, { table: 'training_place', rowId }, { name })
    await tx.sql`
      insert into training_place (training_id, user_id, words, signed_up_at) values (${trainingId}, ${viewer.userId}, ${words}, ${now})
      on conflict (training_id, user_id) do update set words = excluded.words, cancelled_at = null`
    await tx.sql`
      insert into gathering_place (gathering_id, user_id, signed_up_at)
      select x, ${viewer.userId}, ${now} from unnest(${ahead}::uuid[]) x
      on conflict (gathering_id, user_id) do update set cancelled_at = null`
    return success({ trainingId })
  },
})
