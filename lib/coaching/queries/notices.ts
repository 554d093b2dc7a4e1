import 'server-only'
import { asViewer, type Session } from '@/lib/db/as-viewer'

/** Something that a user should learn at once. `kind` names the sentence, `code` the drive. */
export type NoticeLine = {
  id: string
  kind: string
  driveId: string | null
  code: string | null
  madeAt: Date
  isNew: boolean
}

/** One's own notices of the last 60 days, the newest first. */
export function getNotices(viewer: Session): Promise<NoticeLine[]> {
  return asViewer(
    viewer,
    ({ sql }) => sql<NoticeLine>`
      select id, kind, drive_id as "driveId", params ->> 'code' as code, made_at as "madeAt", read_at is null as "isNew"
      from notice where made_at > now() - interval '60 days' order by made_at desc, id desc limit 30`,
  )
}
