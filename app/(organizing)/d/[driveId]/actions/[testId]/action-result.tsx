import { getTranslations } from 'next-intl/server'
import { Report } from '@/components/actions/report'
import { getActionReport } from '@/lib/actions/queries/action-report'
import type { ResultSide } from '@/lib/actions/result-sides'
import type { AboutAction } from './about-action'

/** What an action came to, in sums: for the committee and the coach. A worker leader sees none. */
export async function ActionResult({ side, ...about }: AboutAction & { side: ResultSide }) {
  const { viewer, driveId, action, isCommittee, isInsider } = about
  if (isInsider && !isCommittee) return null
  const t = await getTranslations('actions.place')
  const words = { everybody: t('everybody'), notPlaced: t('notPlaced') }
  const report = await getActionReport(viewer, driveId, action.testId, words)
  return report && <Report {...{ driveId, report, side, isInsider }} />
}
