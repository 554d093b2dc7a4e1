import type pg from 'pg'
import { v7 } from 'uuid'
import { beginAction } from '@/lib/actions/commands/begin-action'
import { closeAction } from '@/lib/actions/commands/close-action'
import { countParticipation } from '@/lib/actions/commands/count-participation'
import { moveDemand } from '@/lib/actions/commands/move-demand'
import { planAction } from '@/lib/actions/commands/plan-action'
import { recordParticipation } from '@/lib/actions/commands/record-participation'
import { saveDemand } from '@/lib/actions/commands/save-demand'
import type { CalendarDate } from '@/lib/clock'
import type { AskedDay } from '@/lib/coverage/map-address'
import { describeDrive } from '@/lib/drives/commands/describe-drive'
import { moveStage } from '@/lib/drives/commands/move-stage'
import { unitOf } from '@/lib/drives/models/metrics/formula-units'
import type { MetricResult } from '@/lib/drives/models/metrics/metric-result'
import { modelOf } from '@/lib/drives/models/models'
import { type ModuleId, moduleIsOn } from '@/lib/drives/models/modules'
import { getModelPage, type ModelPage } from '@/lib/drives/queries/model-page'
import { recordTie } from '@/lib/leaders/commands/record-tie'
import { seatOnCommittee } from '@/lib/leaders/commands/seat-on-committee'
import { openScenarioShop } from '@/tests/integration/scenarios/scenario-shop'
import { newUser } from '@/tests/support/people'

/** The evening on which every fictional drive is looked at. */
export const TODAY: CalendarDate = '2026-11-20'
const noonOn = (day: CalendarDate): Date => new Date(`${day}T17:00:00Z`)

/**
 * A fictional drive that organizes by one model. Facts are written by the commands where they say more than a row does, else by the
 * owner. A fact of a part of the tool that the model leaves off is refused, so that a test shows what the model alone can do.
 */
export async function openModelShop(
  owner: pg.Client,
  modelId: string,
  context: 'no_union' | 'union_present',
) {
  const model = modelOf(modelId)
  if (!model) throw new Error(`No model ${modelId}`)
  const { session, userId } = await newUser(owner)
  const shop = await openScenarioShop(session, modelId.toUpperCase().slice(0, 12))
  const { driveId, run } = shop
  const uses = (module: ModuleId) => {
    if (!moduleIsOn(model, module)) throw new Error(`${modelId} does not use ${module}`)
  }
  const insert = async (table: string, row: Record<string, unknown>): Promise<string> => {
    const full: Record<string, unknown> = { drive_id: driveId, ...row }
    const names = Object.keys(full)
    const places = names.map((_, at) => `$${at + 1}`)
    await owner.query(
      `insert into ${table} (${names.join(', ')}) values (${places.join(', ')})`,
      Object.values(full),
    )
    return String(full.id ?? '')
  }
  const recorded = (on: CalendarDate) => ({ recorded_by: userId, recorded_at: noonOn(on) })
  const wordless = Buffer.from('no words')
  const addOf = (fields: {
    kind: string
    on: CalendarDate
    route?: 'direct' | 'official'
    demandId?: string
  }) => {
    const testId = v7()
    return {
      testId,
      plan: (counting: 'people' | 'counts') =>
        run(planAction, fields.on, {
          ...{
            testId,
            version: 0,
            kind: fields.kind,
            title: fields.kind,
            happensOn: fields.on,
            visible: 'public',
          },
          ...{ counting, goalPercent: 65, cellGoalPercent: 50 },
          ...{ route: fields.route ?? null, demandId: fields.demandId ?? null },
        }),
    }
  }

  await run(describeDrive, '2026-01-02', {
    ...{ industry: null, locale: 'en', timeZone: 'America/New_York', fromOn: '2026-01-02' },
    attributes: [
      { attributeId: v7(), kind: 'model', value: modelId },
      { attributeId: v7(), kind: 'context', value: context },
    ],
  })

  return {
    ...shop,
    ...{ session, userId, owner, model, insert, recorded },

    seat: (workerId: string, on: CalendarDate) =>
      run(seatOnCommittee, on, { workerId, seatId: v7(), change: 'join' }),
    unseat: (workerId: string, on: CalendarDate) =>
      run(seatOnCommittee, on, { workerId, seatId: v7(), change: 'leave' }),
    follows: (followerId: string, leaderId: string, on: CalendarDate) =>
      run(recordTie, on, {
        ...{ tieId: v7(), fromWorkerId: leaderId, toWorkerId: followerId, kind: 'follows', confidence: 2 },
      }),

    /** Goes through every stage of a ladder, one a day, and answers the last. */
    async climb(trackId: string, from: CalendarDate): Promise<string> {
      const stages = model.tracks.find(({ id }) => id === trackId)?.stages ?? []
      for (const { id: stage } of stages)
        await run(moveStage, TODAY, {
          ...{ moveId: v7(), track: trackId, stage, onDate: from, why: 'The committee decided.' },
        })
      return stages.at(-1)?.id ?? ''
    },

    /** An action that took place, by the names of those who took part. */
    async act(
      fields: { kind: string; on: CalendarDate; route?: 'direct' | 'official'; demandId?: string },
      tookPart: readonly string[],
    ): Promise<string> {
      uses('structure_tests')
      const { testId, plan } = addOf(fields)
      await plan('people')
      await run(beginAction, fields.on, { testId })
      await run(recordParticipation, fields.on, {
        ...{ testId, result: 'took_part' },
        entries: tookPart.map((workerId) => ({ entryId: v7(), workerId })),
      })
      await run(closeAction, fields.on, { testId })
      return testId
    },

    /** An action of which only numbers were kept, by area. */
    async count(
      fields: { kind: string; on: CalendarDate; demandId?: string },
      tookPart: Readonly<Record<string, number>>,
    ): Promise<string> {
      uses('direct_action')
      const { testId, plan } = addOf(fields)
      await plan('counts')
      await run(beginAction, fields.on, { testId })
      for (const [cellId, people] of Object.entries(tookPart))
        await run(countParticipation, fields.on, { testId, cellId, tookPart: people })
      await run(closeAction, fields.on, { testId })
      return testId
    },

    /** An action that is planned, with people who said that they will take part. */
    async pledge(fields: { kind: string; on: CalendarDate }, people: readonly string[]): Promise<void> {
      uses('direct_action')
      const { testId, plan } = addOf(fields)
      await plan('counts')
      for (const workerId of people)
        await insert('pledge', { id: v7(), test_id: testId, worker_id: workerId, ...recorded(TODAY) })
    },

    /** A demand, and where it stood from which days on. */
    async demand(
      targetKind: 'employer' | 'union_officers',
      statuses: Readonly<Record<CalendarDate, string>> = {},
      raisedOn: CalendarDate = '2026-01-10',
    ): Promise<string> {
      uses('demands')
      const demandId = v7()
      await run(saveDemand, raisedOn, { demandId, version: 0, text: 'A demand', targetKind, raisedOn })
      for (const [onDate, status] of Object.entries(statuses))
        await run(moveDemand, onDate as CalendarDate, { demandId, statusId: v7(), status, onDate })
      return demandId
    },

    async grievance(fields: {
      kind: 'individual' | 'group'
      route: 'contract' | 'own'
      happenedOn: CalendarDate
      filedOn: CalendarDate
      ended?: { on: CalendarDate; outcome: string }
      /** The due day of each step and the day it was done, if it was. */
      steps?: readonly (readonly [CalendarDate, CalendarDate | null])[]
    }): Promise<void> {
      uses('grievances')
      const id = await insert('grievance', {
        ...{ id: v7(), kind: fields.kind, route: fields.route, handled_by: userId },
        ...{ happened_on: fields.happenedOn, filed_on: fields.filedOn },
        ...{ closed_on: fields.ended?.on ?? null, outcome: fields.ended?.outcome ?? null },
        ...recorded(fields.filedOn),
      })
      for (const [at, [due, done]] of (fields.steps ?? []).entries())
        await insert('grievance_step', {
          ...{ id: v7(), grievance_id: id, step: at + 1, due_on: due, done_on: done },
          ...recorded(fields.filedOn),
        })
    },

    steward: (workerId: string, cellId: string, fromOn: CalendarDate) => {
      uses('stewards')
      return insert('stewardship', {
        ...{ id: v7(), worker_id: workerId, cell_id: cellId, kind: 'steward', from_on: fromOn },
        ...recorded(fromOn),
      })
    },

    /** A union or caucus whose list the founder keeps. */
    async body(kind: string, visible: 'known' | 'hidden' = 'known'): Promise<string> {
      uses('memberships')
      const id = v7()
      await insert('body', { id, kind, hidden: visible === 'hidden', words: wordless, ...recorded(TODAY) })
      await insert('body_secretary', {
        body_id: id,
        user_id: userId,
        from_at: noonOn('2026-01-02'),
        added_by: userId,
      })
      return id
    },
    belongs: (
      workerId: string,
      bodyId: string,
      {
        fromOn = '2026-02-01',
        untilOn = null,
        dues = 'none',
      }: { fromOn?: CalendarDate; untilOn?: CalendarDate | null; dues?: string } = {},
    ) =>
      insert('membership', {
        ...{ id: v7(), body_id: bodyId, worker_id: workerId, from_on: fromOn, until_on: untilOn, dues },
        ...recorded(fromOn),
      }),
    stance: (bodyId: string, position: string, on: CalendarDate, testId: string | null = null) =>
      insert('body_position', {
        ...{
          id: v7(),
          body_id: bodyId,
          about_kind: testId ? 'test' : 'caucus',
          about_id: testId,
          position,
          on_date: on,
        },
        ...recorded(on),
      }),

    report: (metric: string, amount: number, on: CalendarDate, cellId: string | null = null) =>
      insert('metric_fact', { id: v7(), metric, cell_id: cellId, amount, on_date: on, ...recorded(on) }),

    decision: (kind: string, ballot: { yes: number; no: number; of: number } | null, on: CalendarDate) =>
      insert('decision', {
        ...{ id: v7(), kind, words: wordless, ballot: ballot ? 'open' : 'none', electorate: 'everybody' },
        ...{ electorate_size: ballot?.of ?? null, rule: 'majority_of_voters', proposed_by: userId },
        ...{ proposed_at: noonOn(on), opens_at: noonOn(on), closed_at: noonOn(on), outcome: 'adopted' },
        ...{
          counted_yes: ballot?.yes ?? null,
          counted_no: ballot?.no ?? null,
          counted_blank: ballot ? 0 : null,
        },
      }),

    page: async (on: CalendarDate = TODAY, past: AskedDay | null = null): Promise<ModelPage> => {
      const page = await getModelPage(session, driveId, { now: noonOn(on), past })
      if (!page) throw new Error('No page of the model')
      return page
    },
  }
}

const day = (on: CalendarDate) => (on === TODAY ? 'today' : on)

/**
 * A number as the tables of the tests write it: what was counted, of what and of which day, the value and the day it is of; then its
 * parts, areas by name, earlier values.
 */
export function inWords(result: MetricResult | null, cells: Readonly<Record<string, string>> = {}): string {
  if (!result) return 'not known'
  const { count, of, unit, value, onDate, parts, series } = result
  const whole = of ? ` of ${of.count} ${of.name} (${day(of.onDate)})` : ''
  const rest = [
    ...(parts ?? []).map(({ part, count: people }) => `${part} ${people}`),
    ...(result.cells ?? []).flatMap((cell) =>
      cells[cell.cellId] ? [`${cells[cell.cellId]} ${cell.count}/${cell.of}`] : [],
    ),
    ...(series ?? []).map((each) => `${each.onDate} ${each.part ?? `${each.count}/${each.of}`}`),
  ]
  const number = Math.round(value * 1000) / 1000
  return `${count}${whole} = ${number} ${unit}, ${day(onDate)}${rest.length > 0 ? `; ${rest.join(', ')}` : ''}`
}

/** Every metric that the definition names, also those that are only there for a milestone or a gate, with its number in words. */
export const tableOf = (
  page: ModelPage,
  cells: Readonly<Record<string, string>> = {},
): Record<string, string> =>
  Object.fromEntries(
    page.model.metrics.map(({ id, formula }) => {
      const result = page.results.get(id) ?? null
      if (result && result.unit !== unitOf(formula)) throw new Error(`${formula} gives ${result.unit}`)
      return [id, inWords(result, cells)]
    }),
  )

/** The milestones that are reached: by the numbers, or marked by people. */
export const reached = ({ milestones }: ModelPage): string[] =>
  milestones.filter(({ holds, reachedOn }) => holds || reachedOn).map(({ milestone }) => milestone.id)
