import type pg from 'pg'

/** One row by column name, as JSON would write it; bytes are `\\x` and hex digits. `undefined` is the column's default. */
export type Row = Record<string, unknown>

/** Rows that wait to be written. */
export type SeedRows = {
  add(table: SeedTable, row: Row): void
  /** Writes everything that waits, table by table, and forgets it. Answers how many rows that were. */
  write(owner: pg.ClientBase): Promise<number>
}

/** The tables that the seed fills, each after those it points to. */
const TABLES = [
  'app_user',
  'network_role',
  'employer',
  'drive',
  'drive_attribute',
  'drive_role',
  'drive_employer',
  'site',
  'department',
  'shift',
  'label',
  'cell',
  'headcount_estimate',
  'worker',
  'worker_name',
  'contact',
  'placement',
  'worker_status',
  'turf',
  'tie',
  'leader_mark',
  'committee_seat',
  'stage_move',
  'decision',
  'decision_comment',
  'vote',
  'meeting',
  'meeting_person',
  'agenda_item',
  'demand',
  'demand_status',
  'structure_test',
  'participation',
  'debrief',
  'time_together',
  'time_together_person',
  'one_on_one',
  'companion',
  'inoculation',
  'contact_attempt',
  'one_on_one_issue',
  'ask',
  'commitment',
  'assessment',
  'note',
  'shock',
  'coach_profile',
  'pod',
  'pod_member',
  'gathering',
  'coach_conflict',
  'coaching_request',
  'match_offer',
  'coaching',
  'coaching_session',
  'agreed_step',
  'review_comment',
  'campaign',
  'campaign_drive',
  'campaign_delegate',
  'seed',
  'seed_target',
  'intake',
  'notice',
  'body',
  'body_secretary',
  'membership',
  'stewardship',
  'contract',
  'retaliation',
  'retaliation_witness',
  'unit_judgement',
  'grievance',
  'grievance_words',
  'grievance_handler',
  'grievance_worker',
  'grievance_step',
  'officer_election',
  'election_site',
  'elector',
  'liaison_grant',
] as const
export type SeedTable = (typeof TABLES)[number]

const ROWS_A_STATEMENT = 500

export function collectRows(): SeedRows {
  const waiting = new Map<SeedTable, Row[]>()
  return {
    add(table, row) {
      const rows = waiting.get(table)
      if (rows) rows.push(row)
      else waiting.set(table, [row])
    },
    async write(owner) {
      let written = 0
      for (const table of TABLES) {
        const rows = waiting.get(table) ?? []
        for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT) {
          await insertRows(owner, table, rows.slice(from, from + ROWS_A_STATEMENT))
        }
        written += rows.length
      }
      waiting.clear()
      return written
    },
  }
}

/** One statement for rows of one table. Columns that no row names keep their defaults. */
async function insertRows(owner: pg.ClientBase, table: SeedTable, rows: readonly Row[]): Promise<void> {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].join(', ')
  await owner.query(
    `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1)`,
    [JSON.stringify(rows)],
  )
}
