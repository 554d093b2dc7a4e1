import 'server-only'
import type { ViewerTx } from '@/lib/db/as-viewer'
import { driveKey, networkKey } from '@/lib/vault/key-name'
import {
  type Json,
  TAKEN_TABLES,
  type TakenRow,
  type TakenRows,
  type TakenTableName,
} from '../take-away-tables'

type Read = { row: TakenRow; words?: Buffer | null }

/** Words of the network's key: these rows are read beyond the drive. */
const UNDER_NETWORK_KEY: ReadonlySet<TakenTableName> = new Set(['employer', 'seed'])

/**
 * All rows of a drive that this viewer may read, words open. Whole rows on purpose: leaving nothing behind is the point.
 * The blind indexes of contacts stay, as they mean nothing under another key.
 */
export async function takenRows({ sql, vault }: ViewerTx, driveId: string): Promise<TakenRows> {
  const read: Record<TakenTableName, Read[]> = {
    drive: await sql<Read>`select to_jsonb(t) - 'words' as row, words from drive t where id = ${driveId}`,
    employer: await sql<Read>`select to_jsonb(t) - 'words' as row, words from employer t
      where id in (select employer_id from drive_employer where drive_id = ${driveId}) order by id`,
    activity:
      await sql<Read>`select to_jsonb(t) as row from activity t where scope_id = ${driveId} order by seq`,
    drive_employer:
      await sql<Read>`select to_jsonb(t) as row from drive_employer t where drive_id = ${driveId} order by id`,
    drive_attribute:
      await sql<Read>`select to_jsonb(t) as row from drive_attribute t where drive_id = ${driveId} order by id`,
    cell: await sql<Read>`select to_jsonb(t) as row from cell t where drive_id = ${driveId} order by id`,
    headcount_estimate:
      await sql<Read>`select to_jsonb(t) as row from headcount_estimate t where drive_id = ${driveId} order by id`,
    import_batch:
      await sql<Read>`select to_jsonb(t) as row from import_batch t where drive_id = ${driveId} order by id`,
    // NOTE: nobody may select the languages, so the row cannot be taken whole.
    worker: await sql<Read>`select to_jsonb(t) as row from (
        select w.drive_id, w.id, w.code, w.leave_alone, w.only_user_id, g.languages, w.import_id, w.added_by, w.added_at, w.removed_at
        from worker w left join app.spoken_in(${driveId}, null) g on g.worker_id = w.id where w.drive_id = ${driveId}) t order by id`,
    placement:
      await sql<Read>`select to_jsonb(t) as row from placement t where drive_id = ${driveId} order by id`,
    worker_status:
      await sql<Read>`select to_jsonb(t) as row from worker_status t where drive_id = ${driveId} order by id`,
    tie: await sql<Read>`select to_jsonb(t) as row from tie t where drive_id = ${driveId} order by id`,
    leader_mark:
      await sql<Read>`select to_jsonb(t) as row from leader_mark t where drive_id = ${driveId} order by id`,
    committee_seat:
      await sql<Read>`select to_jsonb(t) as row from committee_seat t where drive_id = ${driveId} order by id`,
    one_on_one:
      await sql<Read>`select to_jsonb(t) as row from one_on_one t where drive_id = ${driveId} order by id`,
    one_on_one_issue:
      await sql<Read>`select to_jsonb(t) as row from one_on_one_issue t where drive_id = ${driveId} order by one_on_one_id, label_id`,
    companion:
      await sql<Read>`select to_jsonb(t) as row from companion t where drive_id = ${driveId} order by id`,
    inoculation:
      await sql<Read>`select to_jsonb(t) as row from inoculation t where drive_id = ${driveId} order by one_on_one_id, topic`,
    contact_attempt:
      await sql<Read>`select to_jsonb(t) as row from contact_attempt t where drive_id = ${driveId} order by id`,
    time_together:
      await sql<Read>`select to_jsonb(t) as row from time_together t where drive_id = ${driveId} order by id`,
    time_together_person:
      await sql<Read>`select to_jsonb(t) as row from time_together_person t where drive_id = ${driveId} order by time_together_id, worker_id`,
    conversation_school:
      await sql<Read>`select to_jsonb(t) - 'words' as row, words from conversation_school t where drive_id = ${driveId} order by id`,
    hand_off:
      await sql<Read>`select to_jsonb(t) - 'words' as row, words from hand_off t where drive_id = ${driveId} order by id`,
    hand_off_event:
      await sql<Read>`select to_jsonb(t) - 'words' as row, words from hand_off_event t where drive_id = ${driveId} order by id`,
    stage_move:
      await sql<Read>`select to_jsonb(t) - 'words' as row, words from stage_move t where drive_id = ${driveId} order by id`,
    milestone_mark:
      await sql<Read>`select to_jsonb(t) as row from milestone_mark t where drive_id = ${driveId} order by id`,
    metric_fact:
      await sql<Read>`select to_jsonb(t) as row from metric_fact t where drive_id = ${driveId} order by id`,
    model_check:
      await sql<Read>`select to_jsonb(t) - 'words' as row, words from model_check t where drive_id = ${driveId} order by id`,
    decision:
      await sql<Read>`select to_jsonb(t) - 'words' as row, words from decision t where drive_id = ${driveId} order by id`,
    contract:
      await sql<Read>`select to_jsonb(t) - 'words' as row, words from contract t where drive_id = ${driveId} order by id`,
    clock_mark:
      await sql<Read>`select to_jsonb(t) as row from clock_mark t where drive_id = ${driveId} order by id`,
    action_role:
      await sql<Read>`select to_jsonb(t) as row from action_role t where drive_id = ${driveId} order by id`,
    pledge: await sql<Read>`select to_jsonb(t) as row from pledge t where drive_id = ${driveId} order by id`,
    card: await sql<Read>`select to_jsonb(t) - 'words' as row, words from card t where drive_id = ${driveId} order by id`,
    stewardship:
      await sql<Read>`select to_jsonb(t) as row from stewardship t where drive_id = ${driveId} order by id`,
    officer_election:
      await sql<Read>`select to_jsonb(t) - 'words' as row, words from officer_election t where drive_id = ${driveId} order by id`,
    election_site:
      await sql<Read>`select to_jsonb(t) as row from election_site t where drive_id = ${driveId} order by election_id, cell_id`,
    elector:
      await sql<Read>`select to_jsonb(t) - 'words' as row, words from elector t where drive_id = ${driveId} order by id`,
    slate_place:
      await sql<Read>`select to_jsonb(t) - 'words' as row, words from slate_place t where drive_id = ${driveId} order by id`,
    agreed_step:
      await sql<Read>`select to_jsonb(t) - 'words' as row, words from agreed_step t where drive_id = ${driveId} order by id`,
    worker_merge:
      await sql<Read>`select to_jsonb(t) as row from worker_merge t where drive_id = ${driveId} order by id`,
    not_same_person:
      await sql<Read>`select to_jsonb(t) as row from not_same_person t where drive_id = ${driveId} order by worker_id, other_worker_id`,
    unit_judgement:
      await sql<Read>`select to_jsonb(t) as row from unit_judgement t where drive_id = ${driveId} order by id`,
    retaliation:
      await sql<Read>`select to_jsonb(t) - 'words' as row, words from retaliation t where drive_id = ${driveId} order by id`,
    retaliation_witness:
      await sql<Read>`select to_jsonb(t) as row from retaliation_witness t where drive_id = ${driveId} order by retaliation_id, worker_id`,
    meeting:
      await sql<Read>`select to_jsonb(t) - 'words' as row, words from meeting t where drive_id = ${driveId} order by id`,
    meeting_person:
      await sql<Read>`select to_jsonb(t) as row from meeting_person t where drive_id = ${driveId} order by meeting_id, worker_id`,
    agenda_item:
      await sql<Read>`select to_jsonb(t) - 'words' as row, words from agenda_item t where drive_id = ${driveId} order by id`,
    demand:
      await sql<Read>`select to_jsonb(t) - 'words' as row, words from demand t where drive_id = ${driveId} order by id`,
    demand_status:
      await sql<Read>`select to_jsonb(t) as row from demand_status t where drive_id = ${driveId} order by id`,
    structure_test:
      await sql<Read>`select to_jsonb(t) - 'words' as row, words from structure_test t where drive_id = ${driveId} order by id`,
    eligible:
      await sql<Read>`select to_jsonb(t) as row from eligible t where drive_id = ${driveId} order by test_id, worker_id`,
    test_cell:
      await sql<Read>`select to_jsonb(t) as row from test_cell t where drive_id = ${driveId} order by test_id, cell_id`,
    participation:
      await sql<Read>`select to_jsonb(t) as row from participation t where drive_id = ${driveId} order by id`,
    debrief:
      await sql<Read>`select to_jsonb(t) - 'words' as row, words from debrief t where drive_id = ${driveId} order by id`,
    floor_plan:
      await sql<Read>`select to_jsonb(t) - 'words' as row, words from floor_plan t where drive_id = ${driveId} order by id`,
    floor_plan_place:
      await sql<Read>`select to_jsonb(t) as row from floor_plan_place t where drive_id = ${driveId} order by plan_id, cell_id`,
    assessment_scale:
      await sql<Read>`select to_jsonb(t) - 'words' as row, words from assessment_scale t where drive_id = ${driveId} order by id`,
    ask: await sql<Read>`select to_jsonb(t) as row from ask t where drive_id = ${driveId} order by id`,
    commitment:
      await sql<Read>`select to_jsonb(t) as row from commitment t where drive_id = ${driveId} order by id`,
    assessment:
      await sql<Read>`select to_jsonb(t) as row from assessment t where drive_id = ${driveId} order by id`,
    shock: await sql<Read>`select to_jsonb(t) as row from shock t where drive_id = ${driveId} order by id`,
    pulse:
      await sql<Read>`select to_jsonb(t) as row from pulse t where drive_id = ${driveId} order by on_date`,
    turf: await sql<Read>`select to_jsonb(t) as row from turf t where drive_id = ${driveId} order by id`,
    coaching:
      await sql<Read>`select to_jsonb(t) as row from coaching t where drive_id = ${driveId} order by id`,
    thread_message:
      await sql<Read>`select to_jsonb(t) - 'words' as row, words from thread_message t where drive_id = ${driveId} and thread = 'coach'
        and removed_at is null order by id`,
    coaching_session:
      await sql<Read>`select to_jsonb(t) - 'words' as row, words from coaching_session t where drive_id = ${driveId} order by id`,
    grievance:
      await sql<Read>`select to_jsonb(t) as row from grievance t where drive_id = ${driveId} order by id`,
    grievance_step:
      await sql<Read>`select to_jsonb(t) as row from grievance_step t where drive_id = ${driveId} order by id`,
    grievance_worker:
      await sql<Read>`select to_jsonb(t) as row from grievance_worker t where drive_id = ${driveId} order by grievance_id, worker_id`,
    grievance_words:
      await sql<Read>`select to_jsonb(t) - 'words' as row, words from grievance_words t where drive_id = ${driveId} order by grievance_id`,
    // NOTE: hidden bodies are in nobody's file, not even their secretary's: the committee takes the file, and may know of none.
    body: await sql<Read>`select to_jsonb(t) - 'words' as row, words from body t where drive_id = ${driveId} and not hidden order by id`,
    body_position: await sql<Read>`select to_jsonb(t) as row from body_position t where drive_id = ${driveId}
        and exists (select from body b where b.drive_id = t.drive_id and b.id = t.body_id and not b.hidden) order by id`,
    membership: await sql<Read>`select to_jsonb(t) as row from membership t where drive_id = ${driveId}
        and exists (select from body b where b.drive_id = t.drive_id and b.id = t.body_id and not b.hidden) order by id`,
    // By their columns: who of a committee made a call is readable for nobody.
    seed: await sql<Read>`select to_jsonb(t) - 'words' as row, words
      from (select s.id, s.slug, s.words, s.version, s.kind, s.locale, s.industry, s.made_at, s.closed_at
        from seed s join app.calls_of(${driveId}) c on c.seed_id = s.id order by s.id) t`,
    seed_target: await sql<Read>`select to_jsonb(t) - 'words' as row, words from seed_target t
      where seed_id in (select c.seed_id from app.calls_of(${driveId}) c) order by id`,
    site: await sql<Read>`select to_jsonb(t) - 'words' as row, words from site t where drive_id = ${driveId} order by id`,
    department:
      await sql<Read>`select to_jsonb(t) - 'words' as row, words from department t where drive_id = ${driveId} order by id`,
    shift:
      await sql<Read>`select to_jsonb(t) - 'words' as row, words from shift t where drive_id = ${driveId} order by id`,
    label:
      await sql<Read>`select to_jsonb(t) - 'words' as row, words from label t where drive_id = ${driveId} order by id`,
    worker_name:
      await sql<Read>`select to_jsonb(t) - 'words' as row, words from worker_name t where drive_id = ${driveId} order by worker_id`,
    contact:
      await sql<Read>`select to_jsonb(t) - 'words' - 'blind' as row, words from contact t where drive_id = ${driveId} order by id`,
    note: await sql<Read>`select to_jsonb(t) - 'words' as row, words from note t where drive_id = ${driveId} order by id`,
    drive_role:
      await sql<Read>`select to_jsonb(t) - 'words' as row, words from drive_role t where drive_id = ${driveId} order by id`,
  }
  const opened: Partial<Record<TakenTableName, TakenRow[]>> = {}
  for (const { name, sealedTo } of TAKEN_TABLES) {
    const key = UNDER_NETWORK_KEY.has(name) ? networkKey : driveKey(driveId)
    opened[name] = read[name].map(({ row, words }) => {
      if (!sealedTo || !words) return row
      const place = { table: name, rowId: String(row[sealedTo]) }
      return { ...row, words: vault.open<{ [name: string]: Json }>(key, place, words) }
    })
  }
  return opened as TakenRows
}
