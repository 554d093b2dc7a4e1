import { DRIVE, pool } from '../database'

export const dynamic = 'force-dynamic'

/** A hundred people with the day of their last talk, as a plain list. */
export default async function Page() {
  const { rows } = await pool.query(
    `select w.id, w.code, s.last_talk_on::text as talked from worker w
     join worker_state s on s.drive_id = w.drive_id and s.worker_id = w.id
     where w.drive_id = ${DRIVE} and w.removed_at is null order by w.code limit 100`,
  )
  return (
    <main>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <a href={`/people/${row.id}`}>{row.code}</a> {row.talked}
          </li>
        ))}
      </ul>
    </main>
  )
}
