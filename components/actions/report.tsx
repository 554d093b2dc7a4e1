import type { ActionReport } from '@/lib/actions/action-report'
import type { ResultSide } from '@/lib/actions/result-sides'
import { ReportCells } from './report-cells'
import { ReportHeadline } from './report-headline'
import { ReportPeople } from './report-people'
import { ReportSteps } from './report-steps'
import { ReportTrend } from './report-trend'

type Props = { driveId: string; report: ActionReport; side: ResultSide; isInsider: boolean }

/** What an action came to; while it still goes on only how far it is. */
export function Report({ driveId, report, side, isInsider }: Props) {
  if (report.action.stage === 'open') return <ReportHeadline report={report} />
  return (
    <>
      <ReportHeadline report={report} />
      <ReportSteps report={report} />
      <ReportCells driveId={driveId} report={report} side={side} />
      {report.people && (
        <ReportPeople
          people={report.people}
          names={report.names}
          personHref={isInsider ? (workerId) => `/d/${driveId}/people/${workerId}` : null}
        />
      )}
      <ReportTrend report={report} />
    </>
  )
}
