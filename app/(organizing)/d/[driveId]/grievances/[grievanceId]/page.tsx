import { notFound } from 'next/navigation'
import { getFormatter, getTranslations } from 'next-intl/server'
import { CloseGrievance } from '@/components/bodies/close-grievance'
import { GrievanceSteps } from '@/components/bodies/grievance-steps'
import { WithdrawGrievance } from '@/components/bodies/withdraw-grievance'
import { WithMessages } from '@/components/shell/with-messages'
import { Banner } from '@/components/ui/banner'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { requireViewer } from '@/lib/access/current-viewer'
import { onCommittee } from '@/lib/access/roles'
import { rolesIn } from '@/lib/access/viewer'
import type { CalendarDate } from '@/lib/clock'
import { isDriveId } from '@/lib/drives/drive-id'
import { dayInWords } from '@/lib/i18n/day-in-words'
import { getGrievance } from '@/lib/law/queries/grievance-page'
import { addStepAction, answerStepAction, closeGrievanceAction, withdrawGrievanceAction } from '../actions'
import { GrievanceHandlers } from './grievance-handlers'
import { GrievanceWords } from './grievance-words'

type Props = { params: Promise<{ driveId: string; grievanceId: string }> }

/** One grievance: steps and dates for the committee, what it says for those who handle it. */
export default async function GrievancePage({ params }: Props) {
  const viewer = await requireViewer()
  const { driveId, grievanceId } = await params
  const ids = isDriveId(driveId) && isDriveId(grievanceId)
  const found = ids ? await getGrievance(viewer, { driveId, grievanceId }) : null
  if (!found) notFound()
  const t = await getTranslations('grievances')
  const format = await getFormatter()
  const { today, grievance, contract, daysOff, handled } = found
  const day = (date: CalendarDate) => dayInWords(format, date, today)
  const where = { driveId, grievanceId }
  const isOpen = grievance.closedOn === null
  const isMine = handled !== null && isOpen
  const { title, kind, filedOn, happenedOn, outcome, closedOn } = grievance
  return (
    <Page width="words">
      <WithMessages of={['grievances']}>
        <PageHeader
          title={title ?? t('line', { kind, date: day(filedOn) })}
          context={t('page.happened', { happened: day(happenedOn), filed: day(filedOn) })}
          back={{ href: `/d/${driveId}/grievances`, label: t('page.back') }}
        />
        {contract?.name && <p className="text-ink-muted">{t('page.under', { contract: contract.name })}</p>}
        {outcome && closedOn && (
          <Banner>{t('page.closed', { outcome: t(`outcome.${outcome}`), date: day(closedOn) })}</Banner>
        )}
        {handled ? (
          <GrievanceWords {...{ where, handled, isOpen }} title={title ?? ''} />
        ) : (
          <p className="max-w-words text-ink-muted">{t('page.notYours')}</p>
        )}
        <GrievanceSteps
          {...{ where, today, isOpen }}
          steps={grievance.steps}
          limits={contract?.limits ?? []}
          daysOff={daysOff}
          actions={isMine ? { add: addStepAction, answer: answerStepAction } : null}
        />
        {kind === 'group' && isOpen && onCommittee(rolesIn(viewer, driveId)) && (
          <Banner
            tone="accent"
            action={<LinkButton href={`/d/${driveId}/actions/new`}>{t('page.plan')}</LinkButton>}
          >
            {t('page.group')}
          </Banner>
        )}
        {handled && <GrievanceHandlers {...{ where, handled, isOpen }} me={viewer.userId} />}
        {isMine && (
          <div className="flex flex-wrap gap-3">
            <CloseGrievance {...{ where, today }} action={closeGrievanceAction} />
            <WithdrawGrievance {...{ where }} action={withdrawGrievanceAction} />
          </div>
        )}
      </WithMessages>
    </Page>
  )
}
