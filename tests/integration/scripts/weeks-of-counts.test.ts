import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { deployMigrations, deploySome, resetDatabase } from '@/scripts/database/migrate'
import { migrationNames } from '@/scripts/database/schema-files'
import type { DatabaseUrls } from '@/scripts/database/start-embedded'
import { cloneTemplate, dropClone } from '@/scripts/database/template'
import { withClient } from '@/scripts/database/with-client'

let database: DatabaseUrls

beforeAll(async () => {
  database = await cloneTemplate(inject('template'), `seedbed_test_weeks_${process.pid}`)
})

afterAll(() => dropClone(database))

test('counts that were kept by day alone are carried into weeks and totals', {
  timeout: 60_000,
}, async () => {
  const names = migrationNames()
  await resetDatabase(database.ownerUrl)
  await deploySome(
    database.ownerUrl,
    names.slice(
      0,
      names.findIndex((name) => name.endsWith('weeks_of_counts')),
    ),
  )
  const kept = await withClient(database.ownerUrl, async (owner) => {
    await owner.query(`
      with shop as (
        insert into drive (id, code, time_zone, locale, words, started_by, started_at)
        values (gen_random_uuid(), 'OLD-1', 'UTC', 'en', '', gen_random_uuid(), now()) returning id
      )
      insert into cell_bucket (drive_id, cell_id, placed, measure, on_date, people)
      select id, id, placed, measure, on_date::date, people from shop, (values ('primary'), ('any')) p (placed), (values
        ('named', '9999-12-31', 7), ('talked', '2026-11-16', 2), ('talked', '2026-11-22', 3), ('talked', '2026-11-23', 1),
        ('support', '2026-11-16', 1), ('support', '2026-11-23', 1),
        ('assessed', '2026-11-16', 2), ('unsettled_assessed', '2026-11-16', 1)) b (measure, on_date, people)`)
    await deployMigrations(database.ownerUrl)
    const { rows } = await owner.query<{ row: string }>(
      `select concat_ws(' ', span, measure, on_date, people) as row from cell_bucket order by 1`,
    )
    return rows.map(({ row }) => row)
  })
  expect(kept).toEqual([
    'day assessed 2026-11-16 2',
    'day talked 2026-11-16 2',
    'day talked 2026-11-22 3',
    'day talked 2026-11-23 1',
    'day unsettled_assessed 2026-11-16 1',
    'ever assessed 9999-12-31 2',
    'ever named 9999-12-31 7',
    'ever support 9999-12-31 2',
    'ever unsettled_assessed 9999-12-31 1',
    'week assessed 2026-11-16 2',
    'week talked 2026-11-16 5',
    'week talked 2026-11-23 1',
    'week unsettled_assessed 2026-11-16 1',
  ])
})
