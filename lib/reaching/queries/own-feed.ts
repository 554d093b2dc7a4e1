import 'server-only'
import type { Viewer } from '@/lib/access/viewer'
import { asViewer } from '@/lib/db/as-viewer'
import type { OwnFeed } from '../own-feed'

/** The address that the viewer's calendar reads; `null` where there is none. */
export const getOwnFeed = (viewer: Viewer): Promise<OwnFeed | null> =>
  asViewer(viewer, async ({ sql }) => {
    const [feed] = await sql<OwnFeed>`
      select id as "feedId", made_at as "madeAt", last_read_on as "lastReadOn" from calendar_feed
      where revoked_at is null order by made_at desc limit 1`
    return feed ?? null
  })
