import 'server-only'
import type { Session, ViewerTx } from '@/lib/db/as-viewer'
import { asViewer } from '@/lib/db/as-viewer'
import type { Viewer } from './viewer'

type Row = { viewer: (Omit<Viewer, 'token' | 'freshAt'> & { freshAt: string }) | null }

/** The viewer of a session token; `null` when the session is over, locked, revoked or never was. */
export async function loadViewer({ token, kind }: Session): Promise<Viewer | null> {
  return asViewer({ token, kind }, (tx) => viewerIn(tx, token))
}

/** The viewer of the transaction that is already open. */
export async function viewerIn(tx: ViewerTx, token: string): Promise<Viewer | null> {
  const [row] = await tx.sql<Row>`select app.viewer() as viewer`
  return row?.viewer ? { ...row.viewer, token, freshAt: new Date(row.viewer.freshAt) } : null
}
