import type pg from 'pg'
import type { CalendarDate } from '@/lib/clock'

/** How many one-on-ones everybody in generated data has had. */
export const TALKS_A_PERSON = 3

/** A number below 2^28 and an id, both made from what is given, so that they are the same each time. */
const rollOf = (text: string) => `('x' || left(md5(${text}), 7))::bit(28)::int`
const idOf = (text: string) => `overlay(overlay(md5(${text}) placing '7' from 13) placing '8' from 17)::uuid`

/**
 * Gives everybody in these drives {@link TALKS_A_PERSON} talks in the last 150 days with one of those who sign in there, each with a
 * rating; those themselves have none. Made inside the database: three quarters of a million rows need not travel.
 */
export async function addPlainTalks(
  owner: pg.ClientBase,
  driveIds: readonly string[],
  today: CalendarDate,
): Promise<void> {
  await owner.query(
    `insert into one_on_one (drive_id, id, worker_id, talker_user_id, logged_by, happened_at, happened_on, recorded_at, place_kind)
     select t.drive_id, t.id, t.worker_id, t.talker, t.talker, t.at, t.on_day, t.at + interval '1 hour', 'at_work'
     from (
       select r.*, r.users[1 + r.roll % cardinality(r.users)] as talker, $2::date - (1 + r.roll % 150) as on_day,
         (($2::date - (1 + r.roll % 150))::timestamp + interval '17 hours') at time zone 'UTC' as at
       from (
         select w.drive_id, w.id as worker_id, ${idOf("w.id::text || n || 'talk'")} as id, ${rollOf('w.id::text || n')} as roll, u.users
         from worker w
         join (select drive_id, array_agg(distinct user_id order by user_id) as users from drive_role group by drive_id) u
           on u.drive_id = w.drive_id
         cross join generate_series(1, $3::int) n
         where w.drive_id = any ($1) and not exists (
           select from drive_role x where x.drive_id = w.drive_id and x.worker_id = w.id)) r) t`,
    [driveIds, today, TALKS_A_PERSON],
  )
  await owner.query(
    `insert into assessment (drive_id, id, worker_id, one_on_one_id, value, basis, assessor_id, happened_at, happened_on, recorded_at)
     select o.drive_id, ${idOf("o.id::text || 'rating'")}, o.worker_id, o.id,
       (array[1, 2, 2, 2, 3, 3, 4, 5])[1 + r.roll % 8], (array['stated', 'answered_ask', 'reported'])[1 + r.roll % 3],
       o.logged_by, o.happened_at, o.happened_on, o.recorded_at
     from one_on_one o, lateral (select ${rollOf("o.id::text || 'rating'")} as roll) r
     where o.drive_id = any ($1)`,
    [driveIds],
  )
}
