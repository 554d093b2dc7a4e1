import 'server-only'
import type { Session, ViewerTx } from '@/lib/db/as-viewer'
import { asViewer } from '@/lib/db/as-viewer'
import type { Viewer } from './viewer'

/** The viewer as the database describes it; `null` without a live session. */
export type ViewerRow = (Omit<Viewer, 'token' | 'freshAt'> & { freshAt: string }) | null

/** The viewer of a session token; `null` when the session is over, locked, revoked or never was. */
export async function loadViewer({ token, kind }: Session): Promise<Viewer | null> {
  return asViewer({ token, kind }, (tx) => viewerIn(tx, token))
}

/** The viewer of the transaction that is already open. */
export async function viewerIn(tx: ViewerTx, token: string): Promise<Viewer | null> {
  const [row] = await tx.sql<{ viewer: ViewerRow }>`select app.viewer() as viewer`
  return viewerOf(row?.viewer ?? null, token)
}

/** What the database says of a session, as the app uses it. */
export const viewerOf = (row: ViewerRow, token: string): Viewer | null =>
  row && { ...row, token, freshAt: new Date(row.freshAt) }
