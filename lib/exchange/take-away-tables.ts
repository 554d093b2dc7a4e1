/** One table of a take-away file, one JSON line a row under `tables/<name>.jsonl`. */
export type TakenTable = {
  name: string
  /** The column that names the row its words are sealed to; `null` for rows without words. */
  sealedTo: 'id' | 'worker_id' | 'grievance_id' | null
  /**
   * `record` tables are for people to read: who had which role belongs to accounts of the instance it came from, and what is only for
   * some of them (the list of a body, the words of a grievance) has nobody there yet who keeps it. The address of a public call leads to
   * the server where it was made.
   */
  use: 'comes_back' | 'record'
}

/** Everything that is taken along, in the order in which it can be put back: no row before what it refers to. */
export const TAKEN_TABLES = [
  { name: 'drive', sealedTo: 'id', use: 'comes_back' },
  { name: 'employer', sealedTo: 'id', use: 'comes_back' },
  { name: 'drive_employer', sealedTo: null, use: 'comes_back' },
  { name: 'drive_attribute', sealedTo: null, use: 'comes_back' },
  { name: 'site', sealedTo: 'id', use: 'comes_back' },
  { name: 'department', sealedTo: 'id', use: 'comes_back' },
  { name: 'shift', sealedTo: 'id', use: 'comes_back' },
  { name: 'label', sealedTo: 'id', use: 'comes_back' },
  { name: 'cell', sealedTo: null, use: 'comes_back' },
  { name: 'headcount_estimate', sealedTo: null, use: 'comes_back' },
  { name: 'import_batch', sealedTo: null, use: 'comes_back' },
  { name: 'worker', sealedTo: null, use: 'comes_back' },
  { name: 'worker_name', sealedTo: 'worker_id', use: 'comes_back' },
  { name: 'contact', sealedTo: 'id', use: 'comes_back' },
  { name: 'note', sealedTo: 'id', use: 'comes_back' },
  { name: 'placement', sealedTo: null, use: 'comes_back' },
  { name: 'worker_status', sealedTo: null, use: 'comes_back' },
  { name: 'tie', sealedTo: null, use: 'comes_back' },
  { name: 'leader_mark', sealedTo: null, use: 'comes_back' },
  { name: 'committee_seat', sealedTo: null, use: 'comes_back' },
  { name: 'conversation_school', sealedTo: 'id', use: 'comes_back' },
  { name: 'one_on_one', sealedTo: null, use: 'comes_back' },
  { name: 'companion', sealedTo: null, use: 'comes_back' },
  { name: 'inoculation', sealedTo: null, use: 'comes_back' },
  { name: 'contact_attempt', sealedTo: null, use: 'comes_back' },
  { name: 'meeting', sealedTo: 'id', use: 'comes_back' },
  { name: 'time_together', sealedTo: null, use: 'comes_back' },
  { name: 'time_together_person', sealedTo: null, use: 'comes_back' },
  { name: 'one_on_one_issue', sealedTo: null, use: 'comes_back' },
  { name: 'ask', sealedTo: null, use: 'comes_back' },
  { name: 'commitment', sealedTo: null, use: 'comes_back' },
  { name: 'assessment', sealedTo: null, use: 'comes_back' },
  { name: 'shock', sealedTo: null, use: 'comes_back' },
  { name: 'worker_merge', sealedTo: null, use: 'comes_back' },
  { name: 'not_same_person', sealedTo: null, use: 'comes_back' },
  { name: 'unit_judgement', sealedTo: null, use: 'comes_back' },
  { name: 'retaliation', sealedTo: 'id', use: 'comes_back' },
  { name: 'retaliation_witness', sealedTo: null, use: 'comes_back' },
  { name: 'meeting_person', sealedTo: null, use: 'comes_back' },
  { name: 'agenda_item', sealedTo: 'id', use: 'comes_back' },
  { name: 'demand', sealedTo: 'id', use: 'comes_back' },
  { name: 'demand_status', sealedTo: null, use: 'comes_back' },
  { name: 'structure_test', sealedTo: 'id', use: 'comes_back' },
  { name: 'eligible', sealedTo: null, use: 'comes_back' },
  { name: 'test_cell', sealedTo: null, use: 'comes_back' },
  { name: 'participation', sealedTo: null, use: 'comes_back' },
  { name: 'debrief', sealedTo: 'id', use: 'comes_back' },
  { name: 'floor_plan', sealedTo: 'id', use: 'comes_back' },
  { name: 'floor_plan_place', sealedTo: null, use: 'comes_back' },
  { name: 'assessment_scale', sealedTo: 'id', use: 'comes_back' },
  { name: 'hand_off', sealedTo: 'id', use: 'comes_back' },
  { name: 'hand_off_event', sealedTo: 'id', use: 'comes_back' },
  { name: 'stage_move', sealedTo: 'id', use: 'comes_back' },
  { name: 'milestone_mark', sealedTo: null, use: 'comes_back' },
  { name: 'metric_fact', sealedTo: null, use: 'comes_back' },
  { name: 'model_check', sealedTo: 'id', use: 'comes_back' },
  { name: 'decision', sealedTo: 'id', use: 'comes_back' },
  { name: 'contract', sealedTo: 'id', use: 'comes_back' },
  { name: 'clock_mark', sealedTo: null, use: 'comes_back' },
  { name: 'action_role', sealedTo: null, use: 'comes_back' },
  { name: 'pledge', sealedTo: null, use: 'comes_back' },
  { name: 'card', sealedTo: 'id', use: 'comes_back' },
  { name: 'stewardship', sealedTo: null, use: 'comes_back' },
  { name: 'officer_election', sealedTo: 'id', use: 'comes_back' },
  { name: 'election_site', sealedTo: null, use: 'comes_back' },
  { name: 'elector', sealedTo: 'id', use: 'comes_back' },
  { name: 'slate_place', sealedTo: 'id', use: 'comes_back' },
  { name: 'agreed_step', sealedTo: 'id', use: 'comes_back' },
  { name: 'pulse', sealedTo: null, use: 'comes_back' },
  { name: 'drive_role', sealedTo: 'id', use: 'record' },
  { name: 'turf', sealedTo: null, use: 'record' },
  { name: 'coaching', sealedTo: null, use: 'record' },
  { name: 'thread_message', sealedTo: 'id', use: 'record' },
  { name: 'coaching_session', sealedTo: 'id', use: 'record' },
  { name: 'grievance', sealedTo: null, use: 'record' },
  { name: 'grievance_step', sealedTo: null, use: 'record' },
  { name: 'grievance_worker', sealedTo: null, use: 'record' },
  { name: 'grievance_words', sealedTo: 'grievance_id', use: 'record' },
  { name: 'body', sealedTo: 'id', use: 'record' },
  { name: 'body_position', sealedTo: null, use: 'record' },
  { name: 'membership', sealedTo: null, use: 'record' },
  { name: 'seed', sealedTo: 'id', use: 'record' },
  { name: 'seed_target', sealedTo: 'id', use: 'record' },
  { name: 'activity', sealedTo: null, use: 'record' },
] as const satisfies readonly TakenTable[]

export type TakenTableName = (typeof TAKEN_TABLES)[number]['name']

/** Any value that a JSON line can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json }

/** One row as in the database, by the names of its columns; `words` are open. */
export type TakenRow = { readonly [column: string]: Json }

/** All rows of one drive. */
export type TakenRows = Record<TakenTableName, readonly TakenRow[]>

/** The row of a drive itself. */
export function takenDrive(rows: TakenRows): TakenRow {
  const [drive] = rows.drive
  if (!drive) throw new RangeError('A take-away has one drive')
  return drive
}
