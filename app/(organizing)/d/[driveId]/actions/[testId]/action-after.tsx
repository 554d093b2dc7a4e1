import { DebriefSection } from '@/components/actions/debrief-section'
import { MyRatings } from '@/components/actions/my-ratings'
import type { Debrief } from '@/lib/actions/action-page'
import { getMyRatings } from '@/lib/actions/queries/my-ratings'
import { debriefActionAction } from '../actions'
import type { AboutAction } from './about-action'

/** Once an action is closed: how one's own ratings of people held, and what the committee wrote about it. */
export async function ActionAfter({ debriefs, ...about }: AboutAction & { debriefs: Debrief[] }) {
  const { viewer, driveId, action, isCommittee, isInsider } = about
  const { testId } = action
  const mine = isInsider ? await getMyRatings(viewer, driveId, testId) : null
  return (
    <>
      {mine && <MyRatings prediction={mine} />}
      {isCommittee && (
        <DebriefSection
          {...{ input: { driveId, testId }, debriefs, timeZone: viewer.timeZone }}
          action={debriefActionAction}
        />
      )}
    </>
  )
}
