import fc from 'fast-check'
import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { describeDrive } from '@/lib/drives/commands/describe-drive'
import { modelIds } from '@/lib/drives/models/models'
import { openTestDatabase } from '@/tests/support/test-database'
import { openModelShop, TODAY, tableOf } from './model-shop'

const { owner } = await openTestDatabase()
const shop = await openModelShop(owner, 'hybrid', 'union_present')
const [cell = ''] = await shop.draw({ departments: ['Hall'], shifts: [] }, '2026-01-10')
await shop.estimate(20, '2026-01-10')
const people = await shop.chart(10, '2026-01-10', cell)
await shop.seat(people[0] ?? '', '2026-02-01')
await shop.demand('employer', { '2026-06-01': 'won' })
await shop.act({ kind: 'petition', on: '2026-05-01', route: 'direct' }, people.slice(0, 7))
await shop.belongs(people[0] ?? '', await shop.body('second_union', 'hidden'))
await shop.report('mediation_hours', 4, '2026-10-10')
await shop.climb('two_cards', '2026-11-01')

/** Every row about the drive but those that say what was done and which model was chosen when. */
async function everyRow(): Promise<Record<string, unknown[]>> {
  const { rows: tables } = await owner.query<{ name: string }>(
    `select table_name as name from information_schema.columns
     where table_schema = 'public' and column_name = 'drive_id' and table_name <> 'drive_attribute' order by 1`,
  )
  const all: Record<string, unknown[]> = {}
  for (const { name } of tables)
    all[name] = (
      await owner.query<{ row: unknown }>(
        `select to_jsonb(x) as row from ${name} x where drive_id = $1 order by to_jsonb(x)::text`,
        [shop.driveId],
      )
    ).rows
  return all
}

const switchTo = (model: string) =>
  shop.run(describeDrive, TODAY, {
    ...{ industry: null, locale: 'en', timeZone: 'America/New_York', fromOn: TODAY },
    attributes: [{ attributeId: v7(), kind: 'model', value: model }],
  })

test('switching through all seven and the eighth and back loses no fact and ends on the same stage', async () => {
  const order = fc.shuffledSubarray(
    modelIds().filter((id) => id !== 'hybrid'),
    { minLength: modelIds().length - 1 },
  )
  const [page, rows] = [await shop.page(), await everyRow()]
  expect(page.positions[0]?.stage?.id).toBe('H8')
  await fc.assert(
    fc.asyncProperty(order, async (models) => {
      for (const model of models) {
        await switchTo(model)
        const there = await shop.page()
        expect(there.model.id).toBe(model)
        expect(there.positions.some(({ stage, from }) => stage !== null && from?.stage === 'H8')).toBe(true)
      }
      await switchTo('hybrid')
      const back = await shop.page()
      expect(back.positions).toEqual(page.positions)
      expect(tableOf(back)).toEqual(tableOf(page))
      expect(await everyRow()).toEqual(rows)
    }),
    { numRuns: 3 },
  )
})

test('a model that nothing defines cannot be chosen', async () => {
  await expect(switchTo('made_up')).rejects.toThrow('forms.choose_one')
})
