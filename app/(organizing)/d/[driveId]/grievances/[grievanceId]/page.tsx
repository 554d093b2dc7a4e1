import { notFound } from 'next/navigation'
import { getFormatter, getTranslations } from 'next-intl/server'
import { AddColleague } from '@/components/bodies/add-colleague'
import { CloseGrievance } from '@/components/bodies/close-grievance'
import { GrievanceSteps } from '@/components/bodies/grievance-steps'
import { RewordGrievance } from '@/components/bodies/reword-grievance'
import { WithMessages } from '@/components/shell/with-messages'
import { Banner } from '@/components/ui/banner'
import { LinkButton } from '@/components/ui/link-button'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { TakeBackButton } from '@/components/workers/take-back-button'
import { requireViewer } from '@/lib/access/current-viewer'
import { onCommittee } from '@/lib/access/roles'
import { rolesIn } from '@/lib/access/viewer'
import type { CalendarDate } from '@/lib/clock'
import { isDriveId } from '@/lib/drives/drive-id'
import { dayInWords } from '@/lib/i18n/day-in-words'
import { getGrievance } from '@/lib/law/queries/grievance-page'
import {
  addHandlerAction,
  addStepAction,
  answerStepAction,
  closeGrievanceAction,
  rewordGrievanceAction,
  withdrawGrievanceAction,
} from '../actions'

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
          <div className="grid max-w-words gap-2">
            {handled.text && <p className="whitespace-pre-wrap">{handled.text}</p>}
            {handled.people.length > 0 && (
              <p>{t('page.about', { names: format.list(handled.people.map(({ called }) => called)) })}</p>
            )}
            {handled.article && (
              <p className="text-ink-muted">{t('page.article', { article: handled.article })}</p>
            )}
            {isMine && (
              <div>
                <RewordGrievance
                  where={{ ...where, version: handled.version }}
                  words={{ title: title ?? '', text: handled.text, article: handled.article }}
                  action={rewordGrievanceAction}
                />
              </div>
            )}
          </div>
        ) : (
          <p className="max-w-words text-ink-muted">{t('page.notYours')}</p>
        )}
        <GrievanceSteps
          {...{ where, today }}
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
        {handled && (
          <Section
            title={t('handlers.title')}
            action={
              isOpen &&
              handled.colleagues.length > 0 && (
                <AddColleague
                  input={where}
                  colleagues={handled.colleagues}
                  action={addHandlerAction}
                  words={{
                    ...{ open: t('handlers.add'), who: t('handlers.who'), save: t('handlers.save') },
                    ...{ saved: t('handlers.saved'), unnamed: t('handlers.unnamed') },
                  }}
                />
              )
            }
          >
            <List label={t('handlers.title')}>
              {handled.handlers.map(({ userId, called }) => (
                <ListRow
                  key={userId}
                  title={userId === viewer.userId ? t('handlers.you') : (called ?? t('handlers.unnamed'))}
                />
              ))}
            </List>
          </Section>
        )}
        {isMine && (
          <div className="flex flex-wrap gap-3">
            <CloseGrievance {...{ where, today }} action={closeGrievanceAction} />
            <TakeBackButton
              input={where}
              label={t('withdraw.open')}
              done={t('withdraw.done')}
              action={withdrawGrievanceAction}
            />
          </div>
        )}
      </WithMessages>
    </Page>
  )
}
