import 'server-only'
import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { asViewer } from '@/lib/db/as-viewer'
import { currentSession } from './current-session'
import { viewerIn } from './load-viewer'
import { opensByPin } from './opens-by-pin'
import { PATH_HEADER } from './page-path'
import { safePath } from './safe-path'
import { SESSION_TIMES } from './session-times'
import type { Viewer } from './viewer'

/** Who is asking, once a request; `null` when nobody is signed in, or the session is locked, over or revoked. */
export const currentViewer = cache(async (): Promise<Viewer | null> => {
  const session = await currentSession()
  if (!session) return null
  return asViewer(session, async (tx) => {
    await tx.sql`select app.touch_session(${SESSION_TIMES.idleMs / 1000})`
    const viewer = await viewerIn(tx, session.token)
    // The token of a job or a command line is nobody's to browse with.
    return viewer?.kind === 'web' ? viewer : null
  })
})

/** Who is asking, for the frame of a page. Without a live session the person is sent to sign in, and from there back to that page. */
export async function requireSignedIn(): Promise<Viewer> {
  const viewer = await currentViewer()
  if (viewer) return viewer
  const wanted = safePath((await headers()).get(PATH_HEADER))
  redirect(`/sign-in?to=${encodeURIComponent(wanted)}`)
}

/** Who is asking, for a page. After a PIN a page that would only seem empty is not there, and what stands in its place says how to open it. */
export async function requireViewer(): Promise<Viewer> {
  const viewer = await requireSignedIn()
  if (viewer.level === 'list' && !opensByPin((await headers()).get(PATH_HEADER) ?? '')) notFound()
  return viewer
}
