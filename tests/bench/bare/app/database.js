import pg from 'pg'

/** The bench's own database, by the standard PG… variables, as the owner: no policies, no session. */
export const pool = new pg.Pool({ max: 16 })

/** The newest drive of 5,000 people is the one that is measured. */
export const DRIVE = `(select drive_id from bench.shop)`

/** Coverage of one shop by cell, from the kept counts: the same work as the product's statement, without anybody asking. */
export const COVERAGE = `
  with place as (
    select ${DRIVE} as place, -1 as position union all
    select id, position from cell where drive_id = ${DRIVE} and retired_at is null
  ), span as materialized (
    select m.measure, x.span, x.first_on, x.before from
      (values ('talked', current_date - 90), ('verified', current_date - 45)) m (measure, first_on),
      lateral (select first_on + 6 - extract(isodow from first_on + 6)::int + 1) w (monday),
      lateral (values ('day', m.first_on, w.monday), ('week', w.monday, 'infinity')) x (span, first_on, before)
  ), kept as (
    select cell_id, measure, people from cell_bucket where drive_id = ${DRIVE} and span = 'ever'
    union all select b.cell_id, s.measure, b.people from span s, lateral (
      select x.cell_id, sum(x.people) as people from cell_bucket x where x.drive_id = ${DRIVE}
        and x.span = s.span and x.measure = s.measure and x.on_date >= s.first_on and x.on_date < s.before group by 1) b
  ), headcount as (
    select distinct on (e.cell_id) coalesce(e.cell_id, e.drive_id) as place, e.people from headcount_estimate e
    where e.drive_id = ${DRIVE} and e.withdrawn_at is null order by e.cell_id, e.on_date desc
  ), tally as (
    select k.cell_id, sum(people) filter (where measure = 'named')::int as named,
      sum(people) filter (where measure = 'talked')::int as talked, sum(people) filter (where measure = 'assessed')::int as assessed,
      sum(people) filter (where measure = 'support')::int as supporters, sum(people) filter (where measure = 'verified')::int as verified,
      sum(people) filter (where measure = 'committee')::int as committee,
      max((select max(b.on_date) from cell_bucket b where b.drive_id = ${DRIVE} and b.span = 'day' and b.measure = 'talked'
        and b.cell_id = k.cell_id)) filter (where measure = 'named') as touched
    from kept k group by k.cell_id
  )
  select h.people, t.* from place p left join headcount h using (place)
  left join tally t on t.cell_id = p.place order by p.position`

/** One talk and one rating in one statement. */
export const LOG = `
  with talk as (insert into bench.talk (id, drive_id, worker_id, happened_at) values ($1, $2, $3, now()) returning id)
  insert into bench.rating (id, drive_id, worker_id, talk_id, value) select $4, $2, $3, id, $5 from talk`
