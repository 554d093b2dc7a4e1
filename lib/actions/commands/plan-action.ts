import 'server-only'
import { dateIn } from '@/lib/clock'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { driveKey } from '@/lib/vault/key-name'
import { refuseActionDay, refusePlan } from '../policy'
import { PlanAction } from '../schema'
import { loadAction } from './load-action'

/** Plans an action, or changes a plan that has not begun. Somebody else's change in the meantime is a conflict. */
export const planAction = defineCommand({
  name: 'action.plan',
  scope: 'drive',
  input: PlanAction,
  subject: 'action',

  async load(input, context) {
    const [found] = await context.tx.sql<{ timeZone: string; known: boolean }>`
      select time_zone as "timeZone", (${input.demandId}::uuid is null or exists (select from demand d
        where d.drive_id = drive.id and d.id = ${input.demandId} and d.withdrawn_at is null))
        and (${input.leadsFrom}::uuid is null or exists (select from structure_test t
          where t.drive_id = drive.id and t.id = ${input.leadsFrom} and t.id <> ${input.testId})) as known
      from drive where id = ${input.driveId}`
    if (!found?.known) return null
    const before = input.version === 0 ? null : await loadAction(input, context)
    if (input.version > 0 && !before) return null
    return { before, today: dateIn(found.timeZone, context.now) }
  },

  refuse: (_viewer, { before }) => refusePlan(before?.state ?? null),

  async run(input, { today }, { tx, viewer, vault, now }) {
    const { driveId, testId, version, kind, title, plan, demandId, happensOn, counting } = input
    const wrongDay = refuseActionDay(happensOn, today)
    if (wrongDay) return failure({ code: 'invalid', fields: { happensOn: [wrongDay] } })
    const words = vault.seal(driveKey(driveId), { table: 'structure_test', rowId: testId }, { title, plan })
    const isPublic = input.visible === 'public'
    const { goalPercent, cellGoalPercent, route, goPledged, goCells, leadsFrom } = input
    if (version === 0) {
      await tx.sql`
        insert into structure_test (drive_id, id, kind, words, demand_id, happens_on, is_public, counting, goal_percent,
          cell_goal_percent, route, go_pledged, go_cells, leads_from, made_by, made_at)
        values (${driveId}, ${testId}, ${kind}, ${words}, ${demandId}, ${happensOn}, ${isPublic}, ${counting}, ${goalPercent},
          ${cellGoalPercent}, ${route}, ${goPledged}, ${goCells}, ${leadsFrom}, ${viewer.userId}, ${now})`
      return success({ testId })
    }
    const changed = await tx.sql`
      update structure_test set kind = ${kind}, words = ${words}, version = version + 1, demand_id = ${demandId},
        happens_on = ${happensOn}, is_public = ${isPublic}, counting = ${counting}, goal_percent = ${goalPercent},
        cell_goal_percent = ${cellGoalPercent}, route = ${route}, go_pledged = ${goPledged}, go_cells = ${goCells},
        leads_from = ${leadsFrom}
      where drive_id = ${driveId} and id = ${testId} and version = ${version} and frozen_at is null returning id`
    return changed.length === 1 ? success({ testId }) : failure({ code: 'conflict' })
  },
})
