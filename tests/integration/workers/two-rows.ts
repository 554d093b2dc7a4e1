import type pg from 'pg'
import { v7 } from 'uuid'

type Two = {
  driveId: string
  by: string
  one: string
  other: string
  third: string
  cells: readonly string[]
}

/**
 * Facts of every kind about two rows, written straight into the tables: some that both have and only one of them can keep, some
 * that only the other has. `third` is somebody else.
 */
export async function furnishTwo(
  owner: pg.Client,
  { driveId, by, one, other, third, cells }: Two,
): Promise<void> {
  const put = (table: string, row: Record<string, unknown>) =>
    owner.query(`insert into ${table} select (jsonb_populate_record(null::${table}, $1)).*`, [
      JSON.stringify({ drive_id: driveId, ...row }),
    ])
  const now = new Date().toISOString()
  const day = now.slice(0, 10)
  const [issue, meeting, together, test, cut] = [v7(), v7(), v7(), v7(), v7()]
  const blind = '\\x00112233445566778899aabbccddeeff'
  await put('label', { id: issue, kind: 'issue', code: 'pay', version: 1, position: 0 })
  await put('meeting', {
    ...{
      id: meeting,
      kind: 'everyone',
      words: '\\x00',
      version: 1,
      starts_at: now,
      minutes: 60,
      made_by: by,
      made_at: now,
    },
  })
  await put('time_together', {
    ...{ id: together, kind: 'meal', logged_by: by, happened_at: now, happened_on: day, recorded_at: now },
  })
  await put('structure_test', {
    ...{
      id: test,
      kind: 'petition',
      words: '\\x00',
      version: 1,
      happens_on: day,
      is_public: true,
      counting: 'people',
    },
    ...{ made_by: by, made_at: now },
  })
  await put('retaliation', {
    id: cut,
    kind: 'watched',
    happened_on: day,
    version: 1,
    recorded_at: now,
    recorded_by: by,
  })

  for (const [index, who] of [one, other].entries()) {
    const [talk, told] = [v7(), v7()]
    const recorded = { recorded_at: now, recorded_by: by }
    const happened = { happened_at: now, happened_on: day, logged_by: by, recorded_at: now }
    await put('contact', {
      id: v7(),
      worker_id: who,
      kind: 'phone',
      blind,
      words: '\\x00',
      version: 1,
      added_at: now,
    })
    await put('note', {
      id: v7(),
      worker_id: who,
      author_id: by,
      level: 'mine',
      words: '\\x00',
      written_at: now,
    })
    await put('turf', { id: v7(), user_id: by, worker_id: who, from_at: now })
    await put('placement', {
      id: v7(),
      worker_id: who,
      cell_id: cells[index],
      is_primary: true,
      from_on: day,
      ...recorded,
    })
    await put('tie', {
      id: v7(),
      from_worker_id: who,
      to_worker_id: third,
      kind: 'follows',
      confidence: 2,
      on_date: day,
      ...recorded,
    })
    await put('tie', {
      id: v7(),
      from_worker_id: third,
      to_worker_id: who,
      kind: 'knows',
      confidence: 2,
      on_date: day,
      ...recorded,
    })
    await put('committee_seat', { id: v7(), worker_id: who, from_on: day, ...recorded })
    await put('leader_mark', {
      id: v7(),
      worker_id: who,
      status: 'suspected',
      on_date: day,
      evidence: [],
      ...recorded,
    })
    await put('unit_judgement', {
      id: v7(),
      worker_id: who,
      judgement: 'disputed',
      reason: 'supervisor',
      on_date: day,
      ...recorded,
    })
    await put('one_on_one', { id: talk, worker_id: who, talker_user_id: by, ...happened })
    await put('one_on_one', { id: told, worker_id: third, talker_worker_id: who, ...happened })
    await put('contact_attempt', {
      id: v7(),
      worker_id: who,
      talker_user_id: by,
      outcome: 'no_answer',
      ...happened,
    })
    await put('contact_attempt', {
      id: v7(),
      worker_id: third,
      talker_worker_id: who,
      outcome: 'no_answer',
      ...happened,
    })
    await put('companion', {
      id: v7(),
      one_on_one_id: talk,
      worker_id: who,
      companion_worker_id: third,
      role: 'observer',
    })
    await put('companion', {
      id: v7(),
      one_on_one_id: told,
      worker_id: third,
      companion_worker_id: who,
      role: 'observer',
    })
    await put('assessment', {
      ...{ id: v7(), worker_id: who, value: index + 2, basis: 'stated', assessor_id: by },
      ...{ happened_at: now, happened_on: day, recorded_at: now },
    })
    await put('inoculation', { one_on_one_id: talk, worker_id: who, topic: 'dues' })
    await put('one_on_one_issue', { one_on_one_id: talk, label_id: issue, worker_id: who })
    await put('ask', { id: v7(), one_on_one_id: talk, worker_id: who, kind: 'meeting' })
    await put('commitment', {
      ...{
        id: v7(),
        worker_id: who,
        user_id: by,
        by: 'worker',
        kind: 'talk_to',
        due_on: day,
        recorded_at: now,
        missing: [],
      },
    })
    await put('commitment', {
      ...{
        id: v7(),
        worker_id: third,
        doer_worker_id: who,
        user_id: by,
        by: 'worker',
        kind: 'talk_to',
        due_on: day,
      },
      ...{ recorded_at: now, missing: [] },
    })
    await put('time_together_person', { time_together_id: together, worker_id: who })
    await put('meeting_person', {
      ...{
        meeting_id: meeting,
        worker_id: who,
        kind: 'everyone',
        was_there: true,
        changed_by: by,
        changed_at: now,
      },
    })
    await put('agenda_item', {
      id: v7(),
      meeting_id: meeting,
      kind: 'quiet',
      about_id: who,
      position: index,
      added_by: by,
    })
    await put('eligible', { test_id: test, worker_id: who, committee: false })
    await put('participation', { id: v7(), test_id: test, worker_id: who, result: 'took_part', ...recorded })
    await put('retaliation_witness', { retaliation_id: cut, worker_id: who })
    await put('retaliation', {
      ...{
        id: v7(),
        worker_id: who,
        kind: 'threatened',
        happened_on: day,
        version: 1,
        recorded_at: now,
        recorded_by: by,
      },
    })
  }
}

/** Every row of a drive, table by table, as text in one order. What a merge itself writes down is left out. */
export async function rowsOfDrive(owner: pg.Client, driveId: string): Promise<Record<string, string[]>> {
  const { rows: tables } = await owner.query<{ name: string }>(`
    select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'drive_id'
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      and c.relname not in ('worker_merge', 'activity', 'receipt', 'notice') order by 1`)
  const kept: [string, string[]][] = []
  for (const { name } of tables) {
    const id = name === 'reach' ? " - 'id'" : ''
    const { rows } = await owner.query<{ row: string }>(
      `select (to_jsonb(t)${id})::text as row from ${name} t where drive_id = $1 order by 1`,
      [driveId],
    )
    kept.push([name, rows.map(({ row }) => row)])
  }
  return Object.fromEntries(kept)
}
