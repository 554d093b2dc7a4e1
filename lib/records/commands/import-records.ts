import 'server-only'
import { v5 } from 'uuid'
import { defineCommand } from '@/lib/command/define-command'
import type { ViewerTx } from '@/lib/db/as-viewer'
import type { ElectionRecord } from '@/lib/records/gather-records'
import { ImportRecords } from '@/lib/records/schema'
import { success } from '@/lib/result'

/** Ids are made from what a record is about, so that the same file again finds the same rows. */
const ID_SPACE = 'b3f0a1de-7c55-4b07-9d52-0d4f5b6f7a01'
const ROWS_A_STATEMENT = 1000

/**
 * Brings election records in, all or none. A case and unit that is there already is brought up to date where the file says
 * something else; counts of ballots are facts and are only ever added. The same file twice adds nothing.
 */
export const importRecords = defineCommand({
  name: 'record.import',
  scope: 'network',
  input: ImportRecords,
  subject: 'record',
  load: async () => ({}),
  refuse: () => null,

  async run({ importId, source, fileHash, records }, _facts, { tx, viewer, now }) {
    const counts = { records: 0, changed: 0, tallies: 0 }
    for (let at = 0; at < records.length; at += ROWS_A_STATEMENT) {
      const some = records.slice(at, at + ROWS_A_STATEMENT)
      const written = await writeRecords(
        tx,
        some.map((record) => recordRow(record, source)),
        importId,
        source,
      )
      counts.records += written.added
      counts.changed += written.changed
      counts.tallies += await writeTallies(
        tx,
        some.flatMap((record) => tallyRows(record, source)),
      )
    }
    if (counts.records + counts.changed + counts.tallies > 0)
      await tx.sql`
        insert into record_import (id, source, file_hash, imported_by, imported_at, counts)
        values (${importId}, ${source}, ${Buffer.from(fileHash, 'hex')}, ${viewer.userId}, ${now}, ${JSON.stringify(counts)})`
    return success(counts)
  },
})

const recordId = ({ caseNumber, unitKey }: ElectionRecord, source: string): string =>
  v5(`${source} ${caseNumber} ${unitKey}`, ID_SPACE)

const recordRow = ({ tallies: _tallies, ...record }: ElectionRecord, source: string) => ({
  id: recordId({ ...record, tallies: [] }, source),
  ...record,
})

function tallyRows(record: ElectionRecord, source: string) {
  const id = recordId(record, source)
  return record.tallies.map((tally) => ({ recordId: id, id: v5(JSON.stringify(tally), id), ...tally }))
}

async function writeRecords({ sql }: ViewerTx, rows: object[], importId: string, source: string) {
  const written = await sql<{ isNew: boolean }>`
    insert into public_record (id, source, case_number, unit_key, kind, employer_name, employer_key, city, state, unions,
      unit_description, eligible, filed_on, closed_on, closed_reason, status, last_tally_on, result, import_id)
    select x.id, ${source}, x."caseNumber", x."unitKey", x.kind, x."employerName", x."employerKey", x.city, x.state, x.unions,
      x."unitDescription", x.eligible, x."filedOn", x."closedOn", x."closedReason", x.status, x."lastTallyOn", x.result, ${importId}
    from jsonb_to_recordset(${JSON.stringify(rows)}) as x (id uuid, "caseNumber" text, "unitKey" text, kind text,
      "employerName" text, "employerKey" text, city text, state text, unions text[], "unitDescription" text, eligible int,
      "filedOn" date, "closedOn" date, "closedReason" text, status text, "lastTallyOn" date, result text)
    on conflict (source, case_number, unit_key) do update set unions = excluded.unions, eligible = excluded.eligible,
      closed_on = excluded.closed_on, closed_reason = excluded.closed_reason, status = excluded.status,
      last_tally_on = excluded.last_tally_on, result = excluded.result, import_id = excluded.import_id
    where (public_record.unions, public_record.eligible, public_record.closed_on, public_record.closed_reason,
        public_record.status, public_record.last_tally_on, public_record.result)
      is distinct from (excluded.unions, excluded.eligible, excluded.closed_on, excluded.closed_reason, excluded.status,
        excluded.last_tally_on, excluded.result)
    returning xmax = 0 as "isNew"`
  const added = written.filter(({ isNew }) => isNew).length
  return { added, changed: written.length - added }
}

async function writeTallies({ sql }: ViewerTx, rows: object[]): Promise<number> {
  const written = await sql`
    insert into public_tally (record_id, id, tally_on, kind, eligible, votes_for, votes_against, valid, challenged, voided,
      determinative)
    select x."recordId", x.id, x."tallyOn", case when x."isSelfDetermination" then 'self_determination' else x.kind end,
      x.eligible, x."votesFor", x."votesAgainst", x.valid, x.challenged, x.voided, x.determinative
    from jsonb_to_recordset(${JSON.stringify(rows)}) as x ("recordId" uuid, id uuid, "tallyOn" date, kind text,
      "isSelfDetermination" boolean, eligible int, "votesFor" jsonb, "votesAgainst" int, valid int, challenged int, voided int,
      determinative boolean)
    on conflict do nothing returning id`
  return written.length
}
