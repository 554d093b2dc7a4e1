import 'server-only'
import { talkersIn } from '@/lib/conversations/queries/drive-talkers'
import { asViewer, type Session, type ViewerTx } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'
import { listedPeopleIn } from './listed-facts'
import type { ListCount } from './people-page'
import { countsOf } from './people-page'

/** A list that somebody keeps. */
export type SavedView = {
  viewId: string
  name: string
  address: string
  shared: boolean
  isMine: boolean
}

/** The named lists with their counts, the kept ones by name, and whom a list can be given to by id. */
export type Lists = { counts: ListCount[]; views: SavedView[] }

/** What the page of all lists shows; `null` if there is no such drive for this viewer. */
export const getLists = (session: Session, driveId: string): Promise<Lists | null> =>
  asViewer(session, async (tx) => {
    const listed = await listedPeopleIn(tx, driveId)
    return listed && { counts: countsOf(listed), views: await savedViewsIn(tx, driveId) }
  })

/** Own lists and those that the committee shares, by name. */
async function savedViewsIn({ sql, vault }: ViewerTx, driveId: string): Promise<SavedView[]> {
  const rows = await sql<Omit<SavedView, 'name'> & { words: Buffer }>`
    select id as "viewId", address, shared, made_by = (select app.me()) as "isMine", words from saved_view
    where drive_id = ${driveId} and removed_at is null order by made_at desc, id limit 100`
  return rows
    .map(({ words, ...view }) => ({
      ...view,
      name: vault.open<{ name: string }>(
        driveKey(driveId),
        { table: 'saved_view', rowId: view.viewId },
        words,
      ).name,
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name))
}

/** Colleagues whom people can be given to, and who give their name to a filter; a worker leader is told only of oneself. */
export const getColleagues = (
  session: Session,
  driveId: string,
): Promise<{ userId: string; name: string }[]> =>
  asViewer(session, async (tx) =>
    (await talkersIn(tx, driveId)).map(({ userId, name }) => ({ userId, name })),
  )
