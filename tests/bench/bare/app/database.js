import pg from 'pg'

/** The bench's own database, by the standard PG… variables, as the owner: no policies, no session. */
export const pool = new pg.Pool({ max: 16 })

/** The newest drive of 5,000 people is the one that is measured. */
export const DRIVE = `(select drive_id from bench.shop)`

/** Coverage of one shop by cell, from the kept counts: the same work as the product's statement, without anybody asking. */
export const COVERAGE = `
  with place as (
    select null::uuid as cell_id, -1 as position union all
    select id, position from cell where drive_id = ${DRIVE} and retired_at is null
  ), tally as (
    select cell_id, sum(people) filter (where measure = 'named')::int as named,
      sum(people) filter (where measure = 'talked' and on_date >= current_date - 90)::int as talked,
      sum(people) filter (where measure = 'assessed')::int as assessed,
      sum(people) filter (where measure = 'support')::int as supporters,
      sum(people) filter (where measure = 'verified' and on_date >= current_date - 45)::int as verified,
      sum(people) filter (where measure = 'committee')::int as committee, max(on_date) filter (where measure = 'talked') as touched
    from cell_bucket where drive_id = ${DRIVE} and placed = 'primary' group by cell_id
  )
  select p.cell_id, h.people, t.* from place p
  left join lateral (select e.people from headcount_estimate e where e.drive_id = ${DRIVE}
    and e.cell_id is not distinct from p.cell_id and e.withdrawn_at is null order by e.on_date desc limit 1) h on true
  left join tally t on t.cell_id is not distinct from p.cell_id order by p.position`

/** One talk and one rating in one statement. */
export const LOG = `
  with talk as (insert into bench.talk (id, drive_id, worker_id, happened_at) values ($1, $2, $3, now()) returning id)
  insert into bench.rating (id, drive_id, worker_id, talk_id, value) select $4, $2, $3, id, $5 from talk`
