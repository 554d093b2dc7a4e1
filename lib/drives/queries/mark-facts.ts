import 'server-only'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import type { MarkFacts } from '../three-marks'

/** What is written down about who decides, begins and trains in a drive; `null` for whoever is not on the committee. */
export const getMarkFacts = (session: Session, driveId: string): Promise<MarkFacts | null> =>
  asViewer(session, async ({ sql }) => {
    const [facts] = await sql<MarkFacts>`
      select
        (select count(*)::int from decision x where x.drive_id = d.id and x.ballot <> 'none' and x.outcome in ('adopted', 'rejected'))
          as ballots,
        (select count(*)::int from stage_move m where m.drive_id = d.id and m.decision_id is null and m.withdrawn_at is null)
          as "movesWithoutDecision",
        (select (min(x.at) at time zone d.time_zone)::date from (
          select min(o.happened_at) as at from one_on_one o where o.drive_id = d.id and o.withdrawn_at is null
          union all select min(w.added_at) from worker w where w.drive_id = d.id and w.removed_at is null) x) as "firstWorkOn",
        (select min(e.on_date) from hand_off h join hand_off_event e on e.drive_id = h.drive_id and e.hand_off_id = h.id
          and e.withdrawn_at is null where h.drive_id = d.id and h.to_kind = 'union') as "firstUnionOn",
        (select count(*)::int from skill_step s where s.drive_id = d.id and s.withdrawn_at is null) as "stepsWitnessed",
        (select count(*)::int from coaching_session s where s.drive_id = d.id and s.held_at is not null) as "coachedSessions"
      from drive d where d.id = ${driveId} and d.id = any (app.my_chart_drives())`
    return facts ?? null
  })
