import 'server-only'
import { asViewer, type Session, type ViewerTx } from '@/lib/db/as-viewer'
import type { Departure } from '../departure'

/** What the leaving screen shows: what was asked for so far and whether anybody else could agree. */
export type Departures = { departures: Departure[]; holders: number; me: string; driveCode: string }

/** The departures of a drive; `null` for whoever does not see the whole drive. */
export function getDepartures(session: Session, driveId: string): Promise<Departures | null> {
  return asViewer(session, async (tx) => {
    const [drive] = await tx.sql<Omit<Departures, 'departures'>>`
      select d.code as "driveCode", cardinality(app.holders_of(d.id)) as holders, app.me() as me
      from drive d where d.id = ${driveId} and d.id = any (app.my_chart_drives())`
    if (!drive) return null
    return { ...drive, departures: await departuresIn(tx, driveId) }
  })
}

/** The departures of a drive as the viewer may see them: what was neither done nor stopped first, then the rest, each newest first. */
export const departuresIn = ({ sql }: ViewerTx, driveId: string): Promise<Departure[]> =>
  sql<Departure>`
    select id, kind, asked_by as "askedBy", asked_at as "askedAt", agreed_at as "agreedAt", ready_at as "readyAt",
      cancelled_at as "cancelledAt", done_at as "doneAt"
    from departure where drive_id = ${driveId}
    order by done_at is not null or cancelled_at is not null, asked_at desc, id desc limit 20`

/** One departure, as the viewer may see it; `null` when there is none. */
export async function departureIn({ sql }: ViewerTx, driveId: string, id: string): Promise<Departure | null> {
  const [departure] = await sql<Departure>`
    select id, kind, asked_by as "askedBy", asked_at as "askedAt", agreed_at as "agreedAt", ready_at as "readyAt",
      cancelled_at as "cancelledAt", done_at as "doneAt"
    from departure where drive_id = ${driveId} and id = ${id}`
  return departure ?? null
}
