import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { execute } from '@/lib/command/execute'
import { describeDrive } from '@/lib/drives/commands/describe-drive'
import { markMilestone } from '@/lib/drives/commands/mark-milestone'
import { reportMetric } from '@/lib/drives/commands/report-metric'
import { unmarkMilestone } from '@/lib/drives/commands/unmark-milestone'
import { getModelPage } from '@/lib/drives/queries/model-page'
import { openOakStreet } from '@/tests/support/oak-street'
import type { SignedIn } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const { driveId, people, cells } = await openOakStreet(owner)
const { ana, bo, cy, dee, flo } = people
const PAST = '2026-01-05'

const run = async (who: SignedIn, command: Parameters<typeof execute>[0], input: Record<string, unknown>) => {
  const result = await execute(command, who.session, { commandId: v7(), input: { driveId, ...input } })
  return result.ok
    ? 'done'
    : (result.error.reason?.key ?? Object.values(result.error.fields ?? {})[0]?.[0]?.key ?? result.error.code)
}
const mark = (who: SignedIn, milestone: string, onDate = PAST) =>
  run(who, markMilestone, { markId: v7(), milestone, onDate })
const report = (who: SignedIn, metric: string, onDate = PAST, cellId: string | null = cells.dockDay) =>
  run(who, reportMetric, { factId: v7(), metric, cellId, amount: 3, onDate })

await run(ana, describeDrive, {
  ...{ industry: null, locale: 'en', timeZone: 'America/New_York', fromOn: PAST },
  attributes: [{ attributeId: v7(), kind: 'model', value: 'caucus_electoralism' }],
})
const reachedOn = async (id: string) =>
  (await getModelPage(bo.session, driveId))?.milestones.find(({ milestone }) => milestone.id === id)
    ?.reachedOn

test('the committee marks what people judge, for everybody on it, and takes it back', async () => {
  expect(await mark(ana, 'ballot_access')).toBe('done')
  expect(await reachedOn('ballot_access')).toBe(PAST)
  expect(await run(bo, unmarkMilestone, { milestone: 'ballot_access' })).toBe('done')
  expect(await reachedOn('ballot_access')).toBeNull()
  expect(await run(bo, unmarkMilestone, { milestone: 'ballot_access' })).toBe('errors.not_found.drive')
})

test('what numbers decide is not marked, nor anything of a day to come', async () => {
  expect(await mark(ana, 'contact_everywhere')).toBe('models.refused.not_a_milestone')
  expect(await mark(ana, 'ballot_access', '2999-01-01')).toBe('forms.in_the_future')
})

test('a number that some model asks for is written down, any other is refused', async () => {
  expect(await report(bo, 'visits')).toBe('done')
  expect(await report(bo, 'horoscope')).toBe('models.refused.not_reported')
  expect(await report(bo, 'visits', '2999-01-01')).toBe('forms.in_the_future')
  expect(await report(bo, 'visits', PAST, v7())).toBe('errors.not_found.drive')
})

test('nobody but the committee does either, and whoever is outside sees no page', async () => {
  for (const who of [cy, dee, flo]) {
    expect(await mark(who, 'ballot_access')).not.toBe('done')
    expect(await report(who, 'visits')).not.toBe('done')
  }
  expect(await getModelPage(flo.session, driveId)).toBeNull()
  expect(await getModelPage(cy.session, driveId)).toBeNull()
})

test('a coach reads what counts and codes show, and nothing that is the committee’s alone', async () => {
  const page = await getModelPage(dee.session, driveId, { modelId: 'business_unionism' })
  expect(page?.results.get('chart_completeness')).toMatchObject({ count: 6, of: { count: 40 } })
  expect(page?.results.get('grievances_on_time')).toBeNull()
  expect((await getModelPage(dee.session, driveId))?.results.get('visits_per_worksite')).toBeNull()
})
