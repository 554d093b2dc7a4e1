import fs from 'node:fs'
import path from 'node:path'
import { v7 } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { execute } from '@/lib/command/execute'
import { asViewer } from '@/lib/db/as-viewer'
import { env } from '@/lib/env'
import { attachEmployer } from '@/lib/records/commands/attach-employer'
import { importRecords } from '@/lib/records/commands/import-records'
import { getEmployerRecord } from '@/lib/records/queries/employer-record'
import { type ElectionFile, readElectionFile } from '@/lib/records/queries/read-election-file'
import { searchRecords } from '@/lib/records/queries/search-records'
import { recordSearch } from '@/lib/records/record-search'
import { type OakStreet, openOakStreet } from '../../support/oak-street'
import { openTestDatabase } from '../../support/test-database'

const { owner } = await openTestDatabase()
const sample = path.join(import.meta.dirname, '../../support/elections-sample.xlsx')
let oak: OakStreet

async function read(file: string): Promise<ElectionFile> {
  const result = await readElectionFile(fs.readFileSync(file))
  if (!result.ok) throw new Error(result.error.reason?.key)
  return result.value
}

const write = ({ fileHash, records }: ElectionFile, name: 'hal' | 'eva' | 'ana' = 'hal') =>
  execute(importRecords, oak.people[name].session, {
    commandId: v7(),
    input: { importId: v7(), source: 'nlrb', fileHash, records },
  })

const search = (query: Record<string, string>) => searchRecords(oak.people.gus.session, recordSearch(query))

beforeAll(async () => {
  oak = await openOakStreet(owner)
})

describe('the invented file', () => {
  test('its header is found below the title, and every row is accounted for', async () => {
    const file = await read(sample)
    expect(file).toMatchObject({ rows: 10, headerRow: 4, tallies: 8, withoutTally: 1, repeated: 0 })
    expect(file.leftOut).toEqual([{ rowNumber: 14, why: { key: 'records.left_out.case_number' } }])
    expect(file.rows).toBe(file.tallies + file.withoutTally + file.repeated + file.leftOut.length)
    expect(
      file.records.map(({ caseNumber, unitKey, result }) => `${caseNumber} ${unitKey} ${result}`),
    ).toEqual([
      '98-RC-100001 A won',
      '98-RC-100002 B tied',
      '98-RD-100003 A lost',
      '98-RM-100004 A won',
      '98-UD-100005 A unclear',
      '98-RC-100006 A unclear',
      '98-RC-100007  unclear',
    ])
  })

  test('only who administers the network brings records in; twice adds nothing', async () => {
    const file = await read(sample)
    for (const name of ['eva', 'ana'] as const) expect(await write(file, name)).toMatchObject({ ok: false })
    expect(await write(file)).toEqual({ ok: true, value: { records: 7, changed: 0, tallies: 8 } })
    expect(await write(file)).toEqual({ ok: true, value: { records: 0, changed: 0, tallies: 0 } })
    const { rows } = await owner.query('select count(*)::int as imports from record_import')
    expect(rows).toEqual([{ imports: 1 }])
  })

  test('a later file that says more brings the record up to date and keeps the earlier count', async () => {
    const file = await read(sample)
    const records = file.records.map((record) =>
      record.caseNumber === '98-RC-100006'
        ? { ...record, status: 'Closed', closedReason: 'Certific. of Representative', result: 'won' as const }
        : record,
    )
    expect(await write({ ...file, records })).toEqual({
      ok: true,
      value: { records: 0, changed: 1, tallies: 0 },
    })
    expect((await search({ employer: 'vela', result: 'won' })).total).toBe(1)
  })

  test('anybody signed in finds records by employer, union, city, state, year and result', async () => {
    const found = async (query: Record<string, string>) =>
      (await search(query)).records.map(({ caseNumber }) => caseNumber)
    expect(await found({ employer: 'harbor bakery' })).toEqual(['98-RC-100002', '98-RC-100001'])
    expect(await found({ union: 'clinic staff' })).toEqual(['98-RM-100004'])
    expect(await found({ city: 'millbrook', year: '2020' })).toEqual(['98-UD-100005', '98-RM-100004'])
    expect(await found({ state: 'me', result: 'tied' })).toEqual(['98-RC-100002'])
    expect(await found({ employer: '%' })).toHaveLength(7)
    expect(await found({ page: '2' })).toEqual([])
  })

  test('a record shows each count with its day', async () => {
    const [record] = (await search({ employer: 'harbor', result: 'won' })).records
    expect(
      record?.tallies.map(({ tallyOn, kind, votesFor, votesAgainst }) => [
        tallyOn,
        kind,
        votesFor[0]?.votes,
        votesAgainst,
      ]),
    ).toEqual([
      ['2018-02-14', 'initial', 17, 22],
      ['2018-09-20', 'rerun', 24, 13],
    ])
  })

  test('a shop sees what was voted at its employer, here first; nobody else learns whom it named', async () => {
    const { ana, dee, eva, flo } = oak.people
    const attach = (name: string, city: string, state: string) =>
      execute(attachEmployer, ana.session, {
        commandId: v7(),
        input: { driveId: oak.driveId, employerId: v7(), linkId: v7(), name, city, state },
      })
    expect(await getEmployerRecord(ana.session, oak.driveId)).toEqual({
      employer: null,
      records: [],
      more: 0,
    })
    await attach('Somebody Else', 'Nowhere', 'OH')
    await attach('Cafe Vela', 'St Orrin', 'TX')
    const record = await getEmployerRecord(ana.session, oak.driveId)
    expect(record.employer).toEqual({ name: 'Cafe Vela', city: 'St Orrin', state: 'TX' })
    expect(record.records.map(({ caseNumber, fit }) => [caseNumber, fit])).toEqual([
      ['98-RC-100006', 'same_place'],
      ['98-RC-100007', 'same_place'],
    ])
    for (const { session } of [dee, eva, flo]) {
      expect((await getEmployerRecord(session, oak.driveId)).employer).toBeNull()
      expect(await asViewer(session, (tx) => tx.sql`select 1 from employer`)).toEqual([])
    }
    const { rows } = await owner.query('select e::text as row from employer e')
    expect(rows.map(({ row }) => row).join()).not.toMatch(/vela|orrin/i)
  })
})

const realFile = env().SEEDBED_ELECTIONS_FILE

if (realFile) {
  test('all 6,927 rows are accounted for, and a second import adds nothing', {
    timeout: 120_000,
  }, async () => {
    const file = await read(realFile)
    expect(file).toMatchObject({ rows: 6927, headerRow: 4, leftOut: [] })
    expect(file.records.length).toBe(6442)
    expect(file.tallies + file.withoutTally + file.repeated).toBe(6927)
    expect(await write(file)).toMatchObject({ ok: true, value: { records: 6442, tallies: file.tallies } })
    expect(await write(file)).toEqual({ ok: true, value: { records: 0, changed: 0, tallies: 0 } })
    expect((await search({ employer: 'first student' })).total).toBeGreaterThan(40)
  })
}
