import { v7 } from 'uuid'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { driveKey, networkKey } from '@/lib/vault/key-name'
import type { Words } from '@/lib/vault/vault'
import type { OakStreet } from './oak-street'

/** Gives Oak Street facts of each kind that a take-away has to bring through: sealed words, dates, links between rows, by Ana and by Cy. */
export async function fillOakStreet({ driveId, people, workers, cells }: OakStreet): Promise<void> {
  const { ana, cy } = people
  await asViewer(ana.session, async ({ sql, vault }) => {
    const seal = (table: string, rowId: string, words: Words) =>
      vault.seal(driveKey(driveId), { table, rowId }, words)
    const [firm, issue, seat, phone, mail] = [v7(), v7(), v7(), v7(), v7()]
    const firmWords = vault.seal(networkKey, { table: 'employer', rowId: firm }, { name: 'Ñandú Freight' })
    await sql`insert into employer (id, industry, words, created_by, created_at) values (${firm}, 'warehouse', ${firmWords}, ${ana.userId}, now())`
    await sql`insert into drive_employer (drive_id, id, employer_id, from_on, recorded_at) values (${driveId}, ${v7()}, ${firm}, current_date - 90, now())`
    await sql`insert into drive_attribute (drive_id, id, kind, value, from_on, recorded_at, recorded_by)
      values (${driveId}, ${v7()}, 'stage', 'listening', current_date - 20, now(), ${ana.userId})`
    await sql`insert into label (drive_id, id, kind, words) values (${driveId}, ${issue}, 'issue', ${seal('label', issue, { name: 'Broken heater' })})`
    await sql`insert into headcount_estimate (drive_id, id, cell_id, people, source, on_date, recorded_at, recorded_by)
      values (${driveId}, ${v7()}, ${cells.dockDay}, 12, 'count', current_date - 3, now(), ${ana.userId})`
    for (const [id, kind, value] of [
      [phone, 'phone', '+15035550123'],
      [mail, 'email', 'dana@example.org'],
    ] as const) {
      await sql`insert into contact (drive_id, id, worker_id, kind, blind, words, added_at) values (${driveId}, ${id}, ${workers.dana.id},
        ${kind}, ${vault.blindIndex(driveKey(driveId), kind, value)}, ${seal('contact', id, { value })}, now())`
    }
    await sql`update worker_name set words = ${seal('worker_name', workers.fay.id, { first: 'Fay', last: 'Peña', nick: '=cmd|calc' })},
      version = version + 1 where drive_id = ${driveId} and worker_id = ${workers.fay.id}`
    await sql`insert into worker_status (drive_id, id, worker_id, status, from_on, recorded_at, recorded_by)
      values (${driveId}, ${v7()}, ${workers.kim.id}, 'on_leave', current_date - 5, now(), ${ana.userId})`
    await sql`insert into leader_mark (drive_id, id, worker_id, status, on_date, recorded_at, recorded_by)
      values (${driveId}, ${v7()}, ${workers.dana.id}, 'suspected', current_date - 9, now(), ${ana.userId})`
    await sql`insert into committee_seat (drive_id, id, worker_id, from_on, recorded_at, recorded_by)
      values (${driveId}, ${seat}, ${workers.cy.id}, current_date - 8, now(), ${ana.userId})`
    await sql`insert into tie (drive_id, id, from_worker_id, to_worker_id, kind, confidence, on_date, recorded_at, recorded_by)
      values (${driveId}, ${v7()}, ${workers.fay.id}, ${workers.dana.id}, 'follows', 2, current_date, now(), ${ana.userId})`
    await sql`insert into shock (drive_id, id, kind, on_date, recorded_at, recorded_by)
      values (${driveId}, ${v7()}, 'firing', current_date - 60, now(), ${ana.userId})`
    await sql`insert into import_batch (drive_id, id, file_hash, rows, made_by, made_at, counts)
      values (${driveId}, ${v7()}, ${Buffer.from('hash')}, 3, ${ana.userId}, now(), '{"added": 3}')`
    const [school, scale, plan, handOff] = [v7(), v7(), v7(), v7()]
    await sql`insert into conversation_school (drive_id, id, words, steps)
      values (${driveId}, ${school}, ${seal('conversation_school', school, { name: 'Ours', steps: ['Listen', 'Ask'] })}, 2)`
    const labels = ['With us', 'Undecided', 'Against']
    await sql`insert into assessment_scale (drive_id, id, preset, points, direction, words, made_by, made_at)
      values (${driveId}, ${scale}, null, 3, 'low', ${seal('assessment_scale', scale, { labels })}, ${ana.userId}, now())`
    const card = v7()
    const signed = {
      name: 'Fay Peña',
      contact: 'fay@example.org',
      phone: '',
      text: 'Yes.',
      employer: '',
      declaration: '',
    }
    const words = seal('card', card, { ...signed, confirmed: true })
    await sql`insert into card (drive_id, id, worker_id, kind, method, signed_on, recorded_by, recorded_at, words, version, lacks)
      values (${driveId}, ${card}, ${workers.fay.id}, 'authorization', 'electronic', current_date - 4, ${ana.userId}, now(), ${words}, 1, '{employer}')`
    const image = Buffer.alloc(30_000, 'Oak Street').toString('base64')
    await sql`insert into floor_plan (drive_id, id, words, width, height, made_by, made_at)
      values (${driveId}, ${plan}, ${seal('floor_plan', plan, { type: 'image/png', image })}, 600, 400, ${ana.userId}, now())`
    const handed = {
      ...{ onDate: '2026-11-20', group: 'Oak', stage: 'listening', contact: null, demands: null },
      counts: { headcount: 40, named: 6, talked: 2, verified: 1 },
      issues: [{ code: null, name: 'Broken heater', people: 5 }],
    }
    const introduced = seal('hand_off', handOff, { to: 'Local 4', why: '', contact: '', handed })
    await sql`insert into hand_off (drive_id, id, to_kind, words, shares, decided_by, decided_at)
      values (${driveId}, ${handOff}, 'union', ${introduced}, '{counts,issues}', ${ana.userId}, now())`
    const [seed, place] = [v7(), v7()]
    const callWords = vault.seal(
      networkKey,
      { table: 'seed', rowId: seed },
      { title: 'Nights', firm: '', place: '', text: '' },
    )
    await sql`insert into seed (id, slug, words, kind, locale, from_drive_id, made_by, made_at)
      values (${seed}, 'oaknights1', ${callWords}, 'clean_play', 'en', ${driveId}, ${ana.userId}, now())`
    await sql`insert into seed_target (id, seed_id, words, made_by, made_at)
      values (${place}, ${seed}, ${seal('seed_target', place, { place: 'Elm Road', note: '' })}, ${ana.userId}, now())`
    await sql`select app.apply_facts(${driveId}, ${Object.values(workers).map(({ id }) => id)})`
  })
  const ownNote = { level: 'mine', text: 'Ana keeps this for herself' }
  await talk(ana.session, { driveId, userId: ana.userId, workerId: workers.fay.id, value: 3, note: ownNote })
  const shared = { level: 'committee', text: '=HYPERLINK("http://x") has two kids' }
  await talk(cy.session, { driveId, userId: cy.userId, workerId: workers.dana.id, value: 2, note: shared })
  const hidden = { level: 'mine', text: 'Cy keeps this for himself' }
  await talk(cy.session, { driveId, userId: cy.userId, workerId: workers.dana.id, value: 1, note: hidden })
}

type Talk = {
  driveId: string
  userId: string
  workerId: string
  value: number
  note: { level: string; text: string }
}

async function talk(session: Session, { driveId, userId, workerId, value, note }: Talk): Promise<void> {
  await asViewer(session, async ({ sql, vault }) => {
    const [id, noteId] = [v7(), v7()]
    const [issue] = await sql<{
      id: string
    }>`select id from label where drive_id = ${driveId} and kind = 'issue'`
    await sql`insert into one_on_one (drive_id, id, worker_id, talker_user_id, logged_by, happened_at, happened_on, recorded_at, place_kind)
      values (${driveId}, ${id}, ${workerId}, ${userId}, ${userId}, now() - interval '2 days', current_date - 2, now(), 'break_room')`
    await sql`insert into one_on_one_issue (drive_id, one_on_one_id, label_id, worker_id) values (${driveId}, ${id}, ${issue?.id}, ${workerId})`
    await sql`insert into ask (drive_id, id, one_on_one_id, worker_id, kind, answer) values (${driveId}, ${v7()}, ${id}, ${workerId}, 'meeting', 'not_yet')`
    await sql`insert into commitment (drive_id, id, worker_id, one_on_one_id, user_id, by, kind, due_on, recorded_at)
      values (${driveId}, ${v7()}, ${workerId}, ${id}, ${userId}, 'worker', 'talk_to', current_date + 3, now())`
    await sql`insert into assessment (drive_id, id, worker_id, one_on_one_id, value, basis, assessor_id, happened_at, happened_on, recorded_at)
      values (${driveId}, ${v7()}, ${workerId}, ${id}, ${value}, 'stated', ${userId}, now() - interval '2 days', current_date - 2, now())`
    const words = vault.seal(driveKey(driveId), { table: 'note', rowId: noteId }, { text: note.text })
    await sql`insert into note (drive_id, id, worker_id, one_on_one_id, author_id, level, words, written_at)
      values (${driveId}, ${noteId}, ${workerId}, ${id}, ${userId}, ${note.level}, ${words}, now())`
    await sql`select app.apply_fact(${driveId}, ${workerId})`
  })
}
