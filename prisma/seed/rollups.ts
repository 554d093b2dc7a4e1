import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type pg from 'pg'

/**
 * Counts every worker of these drives by the rules of the database itself, then works out who reaches what. For drives that
 * have no counts yet.
 */
export async function countDrives(owner: pg.ClientBase, driveIds: readonly string[]): Promise<void> {
  await owner.query(
    `insert into worker_state
     select s.* from drive d join worker w on w.drive_id = d.id,
       lateral app.state_of(d.id, w.id, (now() at time zone d.time_zone)::date) s
     where d.id = any ($1)`,
    [driveIds],
  )
  await owner.query(
    `insert into cell_bucket (drive_id, span, measure, cell_id, on_date, people)
     select s.drive_id, b.span, b.measure, b.cell_id, b.on_date, count(*)
     from worker_state s, lateral app.bucket_rows(s) b
     where s.drive_id = any ($1) group by 1, 2, 3, 4, 5`,
    [driveIds],
  )
}

/** Works out who reaches what in these drives, as somebody who administers the network. Their session ends with it. */
export async function refreshReach(
  owner: pg.ClientBase,
  driveIds: readonly string[],
  adminId: string,
): Promise<void> {
  const token = randomBytes(32)
  const sessionId = randomUUID()
  await owner.query('begin')
  await owner.query(
    `insert into session (id, token_hash, user_id, kind, fresh_at, idle_expires_at, abs_expires_at)
     values ($1, $2, $3, 'cli', now(), now() + interval '15 minutes', now() + interval '15 minutes')`,
    [sessionId, createHash('sha256').update(token).digest(), adminId],
  )
  await owner.query("select set_config('app.session', $1, true)", [token.toString('hex')])
  await owner.query('select app.refresh_reach(d) from unnest($1::uuid[]) d', [driveIds])
  await owner.query('delete from session where id = $1', [sessionId])
  await owner.query('commit')
}
