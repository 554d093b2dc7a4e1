import 'server-only'
import { addDays } from '@/lib/clock'
import { gatheringWordsPlace } from '@/lib/coaching/gatherings/gathering-words'
import { defineCommand } from '@/lib/command/define-command'
import { instantIn } from '@/lib/meetings/meeting-time'
import { failure, success } from '@/lib/result'
import { networkKey } from '@/lib/vault/key-name'
import { OpenTraining } from '../trainings/schema'

/** Sets up a training of some evenings, weekly by its maker's clock. By admitted coaches and the coordination. */
export const openTraining = defineCommand({
  name: 'training.open',
  scope: 'self',
  input: OpenTraining,
  subject: 'training',

  async load(_input, { tx }) {
    const [host] = await tx.sql<{ may: boolean }>`select app.i_may_host() as may`
    return { mayHost: host?.may ?? false }
  },

  refuse: (_viewer, { mayHost }) => (mayHost ? null : { key: 'gatherings.refused.not_admitted' }),

  async run({ trainingId, eveningIds, ...input }, _facts, { tx, vault, viewer, now }) {
    const { title, text, skills, language, places, onDate, time, minutes, link } = input
    const starts = eveningIds.map((_id, week) => instantIn(viewer.timeZone, addDays(onDate, 7 * week), time))
    if (starts.some((startsAt) => startsAt === null || startsAt <= now)) {
      const key = starts[0] === null ? 'meetings.refused.no_such_time' : 'gatherings.refused.past'
      return failure({ code: 'invalid', fields: { time: [{ key }] } })
    }
    const words = vault.seal(networkKey, { table: 'training', rowId: trainingId }, { title, text })
    await tx.sql`
      insert into training (id, words, skills, language, places, made_by, made_at)
      values (${trainingId}, ${words}, ${skills}, ${language}, ${places}, ${viewer.userId}, ${now})`
    for (const [week, id] of eveningIds.entries()) {
      const evening = vault.seal(networkKey, gatheringWordsPlace(id), { title, text: '', link })
      await tx.sql`
        insert into gathering (id, kind, words, training_id, language, needs, starts_at, minutes, hosted_by, made_at)
        values (${id}, 'training', ${evening}, ${trainingId}, ${language}, '{}', ${starts[week]}, ${minutes}, ${viewer.userId}, ${now})`
    }
    return success({ trainingId })
  },
})
