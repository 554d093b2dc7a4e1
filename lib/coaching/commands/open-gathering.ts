import 'server-only'
import { addDays } from '@/lib/clock'
import { gatheringWordsPlace } from '@/lib/coaching/gatherings/gathering-words'
import { OpenGathering } from '@/lib/coaching/gatherings/schema'
import { defineCommand } from '@/lib/command/define-command'
import { instantIn } from '@/lib/meetings/meeting-time'
import { failure, success } from '@/lib/result'
import { networkKey } from '@/lib/vault/key-name'

/**
 * Sets up an open call, group coaching or a meeting of one's team of coaches, once or weekly by the host's clock, so that it stays at the same hour when the clocks
 * change. By admitted coaches and the coordination. Refuses an hour that has passed or that the clocks skip.
 */
export const openGathering = defineCommand({
  name: 'gathering.open',
  scope: 'self',
  input: OpenGathering,
  subject: 'gathering',
  load: async ({ podId }, { tx }) => {
    const [host] = await tx.sql<{ may: boolean; isIn: boolean }>`
      select app.i_may_host() as may, ${podId}::uuid is null or ${podId}::uuid = any (app.my_pods()) as "isIn"`
    return host?.isIn ? { mayHost: host.may } : null
  },
  refuse: (_viewer, { mayHost }) => (mayHost ? null : { key: 'gatherings.refused.not_admitted' }),

  async run({ gatheringIds, ...input }, _facts, { tx, vault, viewer, now }) {
    const { podId, language, needs, minutes, seats, title, text, link } = input
    const kind = podId === null ? input.kind : 'pod'
    const starts = gatheringIds.map((_id, week) =>
      instantIn(viewer.timeZone, addDays(input.onDate, 7 * week), input.time),
    )
    if (starts.some((startsAt) => startsAt === null || startsAt <= now)) {
      const key = starts[0] === null ? 'meetings.refused.no_such_time' : 'gatherings.refused.past'
      return failure({ code: 'invalid', fields: { time: [{ key }] } })
    }
    for (const [week, id] of gatheringIds.entries()) {
      const words = vault.seal(networkKey, gatheringWordsPlace(id), { title, text, link })
      await tx.sql`
        insert into gathering (id, kind, pod_id, words, language, needs, starts_at, minutes, seats, hosted_by, made_at)
        values (${id}, ${kind}, ${podId}, ${words}, ${language}, ${needs}, ${starts[week]}, ${minutes}, ${seats}, ${viewer.userId}, ${now})`
    }
    return success({ gatheringIds })
  },
})
