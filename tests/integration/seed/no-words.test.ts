import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { environmentDatabase } from '@/lib/env'
import { openTestDatabase } from '@/tests/support/test-database'
import { filesWith } from './files-with'
import { unsealEverything } from './unseal-everything'

const isEmbedded = environmentDatabase() === null
const { owner, ownerUrl } = await openTestDatabase()
const { seedDemo } = await import('@/prisma/seed/demo')
const { startEmbedded } = await import('@/scripts/database/start-embedded')
const { deployMigrations } = await import('@/scripts/database/migrate')
const { withClient } = await import('@/scripts/database/with-client')

await seedDemo({ ownerUrl, today: '2026-11-20', size: 'small' })
const words = await unsealEverything(owner)

/** Five bytes and fewer turn up by chance among so many random ones. */
const longOnes = [...new Set(words.map(({ text }) => text))].filter((text) => Buffer.byteLength(text) > 5)

test('the seed has words of every kind', () => {
  for (const table of [
    'drive',
    'worker_name',
    'contact',
    'note',
    'site',
    'label',
    'employer',
    'coach_profile',
    'gathering',
  ]) {
    expect(words.filter((word) => word.table === table).length, table).toBeGreaterThan(0)
  }
})

test('no name, note or label is in any column of any table as text', async () => {
  const { rows: columns } = await owner.query<{ table: string; column: string; isBytes: boolean }>(
    `select table_name as table, column_name as column, data_type = 'bytea' as "isBytes" from information_schema.columns
     where table_schema = 'public' and table_name <> '_prisma_migrations'`,
  )
  const texts: string[] = []
  const bytes: string[] = []
  for (const { table, column, isBytes } of columns) {
    const asText = isBytes ? `encode("${column}", 'escape')` : `"${column}"::text`
    const { rows } = await owner.query<{ text: string | null }>(
      `select distinct ${asText} as text from "${table}"`,
    )
    for (const { text } of rows) if (text !== null) (isBytes ? bytes : texts).push(text)
  }
  const dump = texts.join('\n').toLowerCase()
  expect(words.filter(({ text }) => isIn(dump, text.toLowerCase()))).toEqual([])
  const noise = bytes.join('\n')
  expect(longOnes.filter((word) => noise.includes(word))).toEqual([])
})

test.runIf(isEmbedded)(
  'nor in the raw files of a data folder after a checkpoint',
  async () => {
    const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'seedbed-raw-'))
    fs.chmodSync(dataDir, 0o755) // so that the server keeps its files in there, whoever runs this
    const server = await startEmbedded({ dataDir })
    try {
      await deployMigrations(server.ownerUrl)
      await seedDemo({ ownerUrl: server.ownerUrl, today: '2026-11-20', size: 'small' })
      const folder = await withClient(server.adminUrl, async (admin) => {
        await admin.query('checkpoint')
        const { rows } = await admin.query<{ folder: string }>(
          "select setting as folder from pg_settings where name = 'data_directory'",
        )
        return rows[0]?.folder ?? ''
      })
      expect(filesWith(folder, ['instance_pkey'])).not.toEqual([])
      expect(filesWith(folder, longOnes)).toEqual([])
    } finally {
      server.stop()
      fs.rmSync(dataDir, { recursive: true, force: true })
    }
  },
  120_000,
)

/** Whether `word` stands in `dump` as a word of its own, so that "Ana" is not found in a code that has those letters. */
function isIn(dump: string, word: string): boolean {
  const isLetter = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}_]/u.test(char)
  for (let at = dump.indexOf(word); at !== -1; at = dump.indexOf(word, at + 1)) {
    if (!isLetter(dump[at - 1]) && !isLetter(dump[at + word.length])) return true
  }
  return false
}
