import type pg from 'pg'
import { expect, test } from 'vitest'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner, ownerUrl } = await openTestDatabase()
const { seedDemo } = await import('@/prisma/seed/demo')

/** Made anew each time: reach has ids of its own, and sealing the same word twice gives other bytes. */
const UNLIKE = { table: 'reach', columns: ['words', 'created_at'] }

/** Every table of the seed as text, without what cannot be the same. */
async function picture(client: pg.Client): Promise<Record<string, string>> {
  const { rows: tables } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
     and relname <> '_prisma_migrations' order by relname`,
  )
  const pictures: Record<string, string> = {}
  for (const { name } of tables) {
    if (name === UNLIKE.table) continue
    const { rows } = await client.query<{ text: string | null }>(
      `select string_agg((to_jsonb(t) - $1::text[])::text, E'\\n' order by (to_jsonb(t) - $1::text[])::text) as text from ${name} t`,
      [UNLIKE.columns],
    )
    pictures[name] = rows[0]?.text ?? ''
  }
  return pictures
}

async function seedAgain() {
  const tables = Object.keys(await picture(owner))
  await owner.query(`truncate ${[...tables, UNLIKE.table].join(', ')}`)
  await seedDemo({ ownerUrl, today: '2026-11-20', size: 'small' })
  return picture(owner)
}

test('the same day gives the same rows, ids and dates', async () => {
  const first = await seedAgain()
  expect(first.one_on_one?.length).toBeGreaterThan(10_000)
  expect(await seedAgain()).toEqual(first)
})
