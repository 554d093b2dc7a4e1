import 'server-only'
import { type CalendarDate, dateIn } from '@/lib/clock'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { furthestDay } from '../furthest-day'
import { refuseFactDay } from '../policy'
import { JudgeUnit } from '../unit/schema'

/**
 * The committee judges whether people belong to the unit, one or a whole area. A dated fact: whoever is out leaves every count
 * from that day on and stays on the map; while it is not settled, shares are shown with them and without.
 */
export const judgeUnit = defineCommand({
  name: 'unit.judge',
  scope: 'drive',
  input: JudgeUnit,
  subject: 'worker',

  async load({ driveId, people }, { tx, now }): Promise<{ latest: CalendarDate } | null> {
    const ids = people.map(({ workerId }) => workerId)
    const [found] = await tx.sql<{ timeZone: string; known: number }>`
      select d.time_zone as "timeZone", (select count(*)::int from worker w where w.drive_id = d.id
        and w.id = any (${ids}::uuid[]) and w.removed_at is null) as known
      from drive d where d.id = ${driveId}`
    if (!found || found.known !== new Set(ids).size) return null
    return { latest: furthestDay(dateIn(found.timeZone, now)) }
  },

  refuse: () => null,

  async run({ driveId, people, judgement, reason, onDate }, { latest }, { tx, viewer, now }) {
    const wrongDay = refuseFactDay(onDate, latest)
    if (wrongDay) return failure({ code: 'invalid', fields: { onDate: [wrongDay] } })
    const judgementIds = people.map(({ judgementId }) => judgementId)
    const workerIds = people.map(({ workerId }) => workerId)
    await tx.sql`
      insert into unit_judgement (drive_id, id, worker_id, judgement, reason, on_date, recorded_at, recorded_by)
      select ${driveId}, x.id, x.worker, ${judgement}, ${reason}, ${onDate}, ${now}, ${viewer.userId}
      from unnest(${judgementIds}::uuid[], ${workerIds}::uuid[]) x (id, worker)`
    await tx.sql`select app.apply_facts(${driveId}, ${workerIds}::uuid[])`
    return success({ judgementIds, workerIds })
  },
})
