import 'server-only'
import type { CalendarDate } from '@/lib/clock'
import type { ViewerTx } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'
import type { Position, PositionAbout } from '../body'

/** Where a body stands on something from a day on. `title` is empty where the viewer may not read what it is about. */
export type ListedPosition = {
  positionId: string
  about: PositionAbout
  title: string
  position: Position
  onDate: CalendarDate
}

type PositionRow = Omit<ListedPosition, 'title'> & { aboutId: string; words: Buffer | null }

/** Where a body stands, the newest first. What it is about is named where the viewer may read it. */
export async function positionsIn(
  { sql, vault }: ViewerTx,
  driveId: string,
  bodyId: string,
): Promise<ListedPosition[]> {
  const rows = await sql<PositionRow>`
    select p.id as "positionId", p.about_kind as about, p.about_id as "aboutId", p.position, p.on_date as "onDate",
      coalesce(t.words, d.words) as words
    from body_position p
    left join structure_test t on p.about_kind = 'test' and t.drive_id = p.drive_id and t.id = p.about_id
    left join decision d on p.about_kind = 'decision' and d.drive_id = p.drive_id and d.id = p.about_id
    where p.drive_id = ${driveId} and p.body_id = ${bodyId} and p.withdrawn_at is null
    order by p.on_date desc, p.recorded_at desc, p.id desc limit 60`
  return rows.map(({ aboutId, words, ...row }) => {
    const table = row.about === 'test' ? 'structure_test' : 'decision'
    const title =
      words && vault.open<{ title?: string }>(driveKey(driveId), { table, rowId: aboutId }, words).title
    return { ...row, title: title ?? '' }
  })
}
