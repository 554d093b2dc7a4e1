import 'server-only'
import type { Viewer } from '@/lib/access/viewer'
import { type CallStage, type CallTimes, type GatheringKind, stageOfCall } from '@/lib/coaching/gathering'
import { type GatheringWords, gatheringWordsPlace } from '@/lib/coaching/gatherings/gathering-words'
import type { UpcomingCall } from '@/lib/coaching/next-step'
import { asViewer, type ViewerTx } from '@/lib/db/as-viewer'
import { networkKey } from '@/lib/vault/key-name'

/** A call as somebody who may come sees it. */
export type Call = {
  gatheringId: string
  kind: GatheringKind
  stage: CallStage
  title: string
  text: string
  /** Only for those who signed up, and the host. */
  link: string | null
  language: string
  needs: string[]
  startsAt: Date
  minutes: number
  madeAt: Date
  seats: number | null
  taken: number
  isHost: boolean
  isSignedUp: boolean
  wasThere: boolean | null
}

export type Calls = {
  calls: Call[]
  /** Whether the viewer may set one up. */
  mayHost: boolean
  /** Groups for which the viewer may come. */
  groups: { driveId: string; code: string }[]
}

type Row = Omit<Call, 'stage' | keyof GatheringWords | 'taken'> & CallTimes & { words: Buffer }

const CALLS_SHOWN = 60

/** Calls that lie ahead, the next one first, and the own ones of the last two weeks before them. */
export function getCalls(viewer: Viewer, now: Date): Promise<Calls> {
  return asViewer(viewer, async ({ sql, vault }) => {
    const rows = await sql<Row>`
      select g.id as "gatheringId", g.kind, g.words, g.language, g.needs, g.starts_at as "startsAt", g.minutes, g.seats,
        g.made_at as "madeAt", g.held_at as "heldAt", g.cancelled_at as "cancelledAt", g.hosted_by = ${viewer.userId} as "isHost",
        p.user_id is not null as "isSignedUp", p.was_there as "wasThere"
      from gathering g
      left join gathering_place p on p.gathering_id = g.id and p.user_id = ${viewer.userId} and p.cancelled_at is null
      where g.kind in ('open_call', 'group_coaching', 'pod')
        and (g.starts_at + make_interval(mins => g.minutes) > ${now}
          or (g.starts_at > ${now}::timestamptz - interval '14 days' and (p.user_id is not null or g.hosted_by = ${viewer.userId})))
        and (g.cancelled_at is null or p.user_id is not null or g.hosted_by = ${viewer.userId})
      order by g.starts_at, g.id limit ${CALLS_SHOWN}`
    const taken = await sql<{ gatheringId: string; places: number }>`
      select gathering_id as "gatheringId", places from app.places_taken(${rows.map(({ gatheringId }) => gatheringId)})`
    const [host] = await sql<{ may: boolean }>`select app.i_may_host() as may`
    const groups = await sql<{ driveId: string; code: string }>`
      select id as "driveId", code from drive where id = any (app.my_chart_drives()) order by code`
    return {
      mayHost: host?.may ?? false,
      groups,
      calls: rows.map(({ words, heldAt, cancelledAt, ...row }) => {
        const opened = vault.open<GatheringWords>(networkKey, gatheringWordsPlace(row.gatheringId), words)
        return {
          ...row,
          title: opened.title,
          text: opened.text,
          link: row.isSignedUp || row.isHost ? opened.link : null,
          stage: stageOfCall({ ...row, heldAt, cancelledAt }, now),
          taken: taken.find(({ gatheringId }) => gatheringId === row.gatheringId)?.places ?? 0,
        }
      }),
    }
  })
}

/** A call to be offered to a group that waits. */
export type OfferedCall = UpcomingCall & { title: string }

/** Calls of the next weeks that still have a seat, the next one first. */
export async function readUpcomingCalls({ sql, vault }: ViewerTx, now: Date): Promise<OfferedCall[]> {
  const rows = await sql<UpcomingCall & { words: Buffer; seats: number | null }>`
    select id as "gatheringId", kind, language, starts_at as "startsAt", words, seats from gathering
    where kind in ('open_call', 'group_coaching') and cancelled_at is null and held_at is null and starts_at > ${now}
    order by starts_at, id limit ${CALLS_SHOWN}`
  const taken = await sql<{ gatheringId: string; places: number }>`
    select gathering_id as "gatheringId", places from app.places_taken(${rows.map(({ gatheringId }) => gatheringId)})`
  const placesOf = (id: string) => taken.find(({ gatheringId }) => gatheringId === id)?.places ?? 0
  return rows
    .filter(({ gatheringId, seats }) => seats === null || placesOf(gatheringId) < seats)
    .map(({ words, seats: _seats, ...call }) => ({
      ...call,
      title: vault.open<GatheringWords>(networkKey, gatheringWordsPlace(call.gatheringId), words).title,
    }))
}
