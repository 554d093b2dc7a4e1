import { ClosedAfterPin } from '@/components/access/closed-after-pin'
import { NotHere } from '@/components/access/not-here'
import { currentViewer } from '@/lib/access/current-viewer'

/** Within a frame, in place of a page that is not there. After a PIN nobody can say whether it is: it is closed. */
export async function NotHereOrClosed() {
  const viewer = await currentViewer()
  return viewer?.level === 'list' ? <ClosedAfterPin /> : <NotHere />
}
