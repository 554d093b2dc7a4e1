import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { refuseHosting } from '../training'
import { AttendTraining } from '../trainings/schema'
import { loadTraining } from './load-training'

/** Whoever holds a training writes down who was there on an evening. */
export const attendTraining = defineCommand({
  name: 'training.attend',
  scope: 'self',
  input: AttendTraining,
  subject: 'training',
  load: loadTraining,
  refuse: (_viewer, facts) => refuseHosting(facts),

  async run({ trainingId, gatheringId, userId, wasThere }, _facts, { tx }) {
    await tx.sql`
      update gathering_place p set was_there = ${wasThere} from gathering g
      where g.id = p.gathering_id and g.training_id = ${trainingId} and g.id = ${gatheringId} and p.user_id = ${userId}`
    return success({ trainingId })
  },
})
