import { v7 } from 'uuid'
import { recordAssessment } from '@/lib/assessments/commands/record-assessment'
import type { CalendarDate } from '@/lib/clock'
import { execute } from '@/lib/command/execute'
import { logOneOnOne } from '@/lib/conversations/commands/log-one-on-one'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'
import { addWorkers } from '@/lib/workers/commands/add-workers'
import { placeWorker } from '@/lib/workers/commands/place-worker'
import { setWorkerStatus } from '@/lib/workers/commands/set-worker-status'
import { addCells } from '@/lib/workplaces/commands/add-cells'
import { estimateHeadcount } from '@/lib/workplaces/commands/estimate-headcount'
import { startTestDrive } from '@/tests/support/oak-street'

const noonOn = (day: CalendarDate): Date => new Date(`${day}T17:00:00Z`)

/**
 * A drive of its own for one scenario, driven through the commands as the committee would, each on the day that the scenario
 * says: what happened on a day was also written down that day, unless said otherwise.
 */
export async function openScenarioShop(session: Session, code: string) {
  const driveId = await startTestDrive(session, code, code)
  const run = async (
    command: Parameters<typeof execute>[0],
    on: CalendarDate,
    input: Record<string, unknown>,
  ) => {
    const result = await execute(command, session, {
      commandId: v7(),
      now: noonOn(on),
      input: { driveId, ...input },
    })
    if (!result.ok) throw new Error(`${command.name}: ${JSON.stringify(result.error)}`)
    return result.value
  }

  return {
    driveId,

    /** Draws these areas by these shifts, or areas without shifts, and answers the cells in that order. */
    async draw(names: { departments: string[]; shifts: string[] }, on: CalendarDate): Promise<string[]> {
      const seal = (table: string, rowId: string, name: string) =>
        asViewer(session, async ({ vault }) => vault.seal(driveKey(driveId), { table, rowId }, { name }))
      const part = async (table: 'site' | 'department' | 'shift', name: string): Promise<string> => {
        const id = v7()
        const words = await seal(table, id, name)
        await asViewer(session, async ({ sql }) => {
          if (table === 'site')
            await sql`insert into site (drive_id, id, words) values (${driveId}, ${id}, ${words})`
          if (table === 'department')
            await sql`insert into department (drive_id, id, words) values (${driveId}, ${id}, ${words})`
          if (table === 'shift')
            await sql`insert into shift (drive_id, id, words) values (${driveId}, ${id}, ${words})`
        })
        return id
      }
      const siteId = await part('site', 'Main hall')
      const departments: string[] = []
      for (const name of names.departments) departments.push(await part('department', name))
      const shifts: (string | null)[] = []
      for (const name of names.shifts) shifts.push(await part('shift', name))
      const cells = departments.flatMap((departmentId) =>
        (shifts.length > 0 ? shifts : [null]).map((shiftId) => ({
          ...{ cellId: v7(), siteId, departmentId, shiftId },
        })),
      )
      await run(addCells, on, { cells })
      return cells.map(({ cellId }) => cellId)
    },

    estimate: (people: number, on: CalendarDate, cellId: string | null = null) =>
      run(estimateHeadcount, on, { estimateId: v7(), cellId, people, source: 'count', onDate: on }),

    /** Puts so many people on the list, in a cell or in none. */
    async chart(count: number, on: CalendarDate, cellId: string | null = null): Promise<string[]> {
      const ids = Array.from({ length: count }, () => v7())
      for (let from = 0; from < count; from += 50)
        await run(addWorkers, on, {
          cellId,
          people: ids
            .slice(from, from + 50)
            .map((workerId, index) => ({ workerId, name: { nick: `P${from + index}` } })),
        })
      return ids
    },

    rate: (workerId: string, value: number, basis: string, on: CalendarDate) =>
      run(recordAssessment, on, {
        workerId,
        happenedAt: noonOn(on).toISOString(),
        rating: { assessmentId: v7(), value, basis },
      }),

    talk: (workerId: string, on: CalendarDate) =>
      run(logOneOnOne, on, { workerId, oneOnOneId: v7(), happenedAt: noonOn(on).toISOString() }),

    /** `writtenOn` where somebody only heard of it later. */
    place: (
      workerId: string,
      cellId: string,
      where: { as: 'main' | 'also'; fromOn: CalendarDate; writtenOn?: CalendarDate },
    ) =>
      run(placeWorker, where.writtenOn ?? where.fromOn, {
        ...{ workerId, cellId, placementId: v7(), as: where.as, fromOn: where.fromOn },
      }),

    status: (workerId: string, status: 'active' | 'left', fromOn: CalendarDate) =>
      run(setWorkerStatus, fromOn, { workerId, statusId: v7(), status, fromOn }),

    run,
  }
}
