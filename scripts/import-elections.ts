import fs from 'node:fs'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { v7 } from 'uuid'
import { openCliSession } from '@/lib/access/open-cli-session'
import { execute } from '@/lib/command/execute'
import { env } from '@/lib/env'
import { importRecords } from '@/lib/records/commands/import-records'
import { readElectionFile } from '@/lib/records/queries/read-election-file'
import { adoptInstance } from './app/adopt-instance'
import { step } from './progress'

const USAGE = `npm run import:elections -- [FILE] [--as USER-ID] [--data DIR] [--dry-run] [--json]

Brings public election records in. Without FILE, the one that SEEDBED_ELECTIONS_FILE names. The same file twice adds nothing.`

/** Reads a file of election records and writes it as somebody who administers the network. Reports every row. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    as: { type: 'string' },
    data: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})
const file = positionals[0] ?? env().SEEDBED_ELECTIONS_FILE
if (!file || positionals.length > 1) throw new Error(USAGE)

const read = await step('Reading the file', () => readElectionFile(fs.readFileSync(file)))
if (!read.ok)
  throw new Error(
    `Refused: ${read.error.reason?.key ?? read.error.code} ${JSON.stringify(read.error.reason?.params ?? {})}`,
  )
const { rows, records, tallies, withoutTally, repeated, leftOut, headerRow, fileHash } = read.value
const report = { rows, headerRow, records: records.length, tallies, withoutTally, repeated, leftOut }

const written = values['dry-run'] ? null : await write()
if (values.json) console.log(JSON.stringify({ ...report, written }))
else {
  console.log(`${rows} rows below the header in row ${headerRow}:`)
  console.log(`  ${tallies} counts of ballots of ${records.length} records (a case and unit each)`)
  console.log(
    `  ${withoutTally} not counted yet, ${repeated} repeated word for word, ${leftOut.length} left out`,
  )
  for (const { rowNumber, why } of leftOut.slice(0, 20)) console.log(`    row ${rowNumber}: ${why.key}`)
  if (written)
    console.log(
      `Added ${written.records} records and ${written.tallies} counts; ${written.changed} records changed.`,
    )
}

async function write() {
  const instance = await adoptInstance(values.data)
  const owner = new pg.Client(instance.ownerUrl)
  await owner.connect()
  try {
    const session = await openCliSession(owner, values.as ? { userId: values.as } : { networkAdmin: true })
    const input = { importId: v7(), source: 'nlrb', fileHash, records }
    const result = await step(`Writing ${records.length} records`, () =>
      execute(importRecords, session, { commandId: v7(), input }),
    )
    if (!result.ok) throw new Error(`Refused: ${result.error.reason?.key ?? result.error.code}`)
    return result.value
  } finally {
    await owner.end()
    instance.release()
  }
}
