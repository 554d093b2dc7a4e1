import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { shareTalkAction } from '@/app/(coaching)/review-actions'
import { ReadEnough } from '@/components/access/read-enough'
import { DifferBanner } from '@/components/assessments/differ-banner'
import { RecordSheet } from '@/components/assessments/record-sheet'
import { StandLabel } from '@/components/assessments/scale-context'
import { GrantSheet } from '@/components/coaching/grant-sheet'
import { ShareTalk } from '@/components/coaching/share-talk'
import { WorkerHistory } from '@/components/conversations/worker-history'
import { PeopleFollow } from '@/components/leaders/people-follow'
import { SeatControl } from '@/components/leaders/seat-control'
import { StepsSoFar } from '@/components/leaders/steps-so-far'
import { Ties } from '@/components/leaders/ties'
import { WhoseList } from '@/components/leaders/whose-list'
import { WithMessages } from '@/components/shell/with-messages'
import { Banner } from '@/components/ui/banner'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { ContactSection } from '@/components/workers/contact-section'
import { NoteSection } from '@/components/workers/note-section'
import { PersonSheets } from '@/components/workers/person-sheets'
import { PlacesSection } from '@/components/workers/places-section'
import { UnitSection } from '@/components/workers/unit-section'
import { requireViewer } from '@/lib/access/current-viewer'
import { onCommittee } from '@/lib/access/roles'
import { rolesIn } from '@/lib/access/viewer'
import type { AssessmentValue } from '@/lib/assessments/assessment'
import { standOf } from '@/lib/assessments/stands-in-words'
import { hasCoach } from '@/lib/coaching/queries/has-coach'
import { getStanding } from '@/lib/conversations/queries/log-form'
import { getWorkerHistory } from '@/lib/conversations/queries/worker-history'
import { isDriveId } from '@/lib/drives/drive-id'
import { getDriveToday } from '@/lib/drives/queries/drive-frame'
import { getWorkerLeader } from '@/lib/leaders/queries/worker-leader'
import { getWorkerLists } from '@/lib/leaders/queries/worker-lists'
import { getWorkerTies } from '@/lib/leaders/queries/worker-ties'
import { duplicatesAddress } from '@/lib/workers/duplicates-address'
import { getKeptPerson } from '@/lib/workers/queries/kept-person'
import { READ_ENOUGH } from '@/lib/workers/queries/may-show-names'
import { getPlacesOf } from '@/lib/workers/queries/places-of'
import { getJudgements } from '@/lib/workers/queries/unit-of-worker'
import { getWorkerPage } from '@/lib/workers/queries/worker-page'
import { fullName, shortName } from '@/lib/workers/worker-name'
import { getEmployers } from '@/lib/workplaces/queries/employers'
import { getShop } from '@/lib/workplaces/queries/shop-structure'
import { grantNamesAction } from '../../coach/actions'
import { assignTurfAction, endTurfAction } from '../../next/actions'
import * as talks from '../../one-on-ones/actions'
import { judgeUnitAction, withdrawUnitAction } from '../../unit/actions'
import * as actions from '../actions'

type Props = { params: Promise<{ driveId: string; workerId: string }> }

/** Everything about one person: how to reach them, where they stand, what happened, what they asked for. */
export default async function WorkerPage({ params }: Props) {
  const viewer = await requireViewer()
  const { driveId, workerId } = await params
  const person =
    isDriveId(driveId) && isDriveId(workerId) ? await getWorkerPage(viewer, driveId, workerId) : null
  if (!person) {
    const kept = isDriveId(driveId) && isDriveId(workerId) && (await getKeptPerson(viewer, driveId, workerId))
    if (kept) redirect(`/d/${driveId}/people/${kept}`)
    notFound()
  }
  if (person === READ_ENOUGH)
    return (
      <Page width="words">
        <ReadEnough />
      </Page>
    )
  const [shop, history, standing] = [
    await getShop(viewer, driveId),
    await getWorkerHistory(viewer, driveId, workerId),
    await getStanding(viewer, driveId, workerId),
  ]
  const ties = await getWorkerTies(viewer, driveId, workerId)
  const employers = await getEmployers(viewer, driveId)
  const isCommittee = onCommittee(rolesIn(viewer, driveId))
  const seesAll = isCommittee && viewer.level === 'full'
  const coached = await hasCoach(viewer, driveId)
  const leader = seesAll ? await getWorkerLeader(viewer, driveId, workerId) : null
  const today = await getDriveToday(viewer, driveId)
  const t = await getTranslations('workers')
  const seats = await getTranslations('leaders.seats')
  const happened = await getTranslations('retaliation')
  const held = await getTranslations('held')
  const called = shortName(person.name)
  const placeOf = (cellId: string) => shop.cells.find(({ id }) => id === cellId)?.name || t('place.whole')
  const cellIds = [...new Set(person.placements.map(({ cellId }) => cellId))]
  const places = cellIds.map(placeOf).join(', ') || t('place.none')
  return (
    <Page width="words">
      <PageHeader
        title={fullName(person.name)}
        context={
          <>
            {places} · <StandLabel stand={standOf(person.value as AssessmentValue | null)} />
            {person.status !== 'active' && ` · ${t(`status.${person.status}`)}`}
          </>
        }
        back={{ href: `/d/${driveId}/people`, label: t('list.title') }}
        action={
          person.boundary !== 'leave_alone' && (
            <LinkButton
              href={`/d/${driveId}/one-on-ones/new?worker=${workerId}`}
              kind="primary"
              className="max-sm:w-full"
            >
              {t('page.log')}
            </LinkButton>
          )
        }
      />
      {person.boundary !== 'anyone' && (
        <Banner tone="warn">{t(`boundary.banner.${person.boundary}`, { name: called })}</Banner>
      )}
      <WithMessages of={['workers', 'assessments']}>
        <ContactSection
          driveId={driveId}
          workerId={workerId}
          contacts={person.contacts}
          add={actions.addContactAction}
          remove={actions.removeContactAction}
        />
      </WithMessages>
      <Section
        title={t('page.history')}
        action={
          <WithMessages of={['assessments']}>
            <RecordSheet
              driveId={driveId}
              worker={{ id: workerId, called }}
              last={standing.last}
              action={talks.recordAssessmentAction}
            />
          </WithMessages>
        }
      >
        {isCommittee && standing.isDisputed && <DifferBanner driveId={driveId} called={called} />}
        <WorkerHistory
          driveId={driveId}
          called={called}
          today={today}
          entries={history}
          takeBack={{
            talk: talks.withdrawOneOnOneAction,
            attempt: talks.withdrawAttemptAction,
            together: talks.withdrawTimeTogetherAction,
          }}
          withTalk={
            coached
              ? (oneOnOneId) => (
                  <WithMessages of={['review.shared']}>
                    <ShareTalk {...{ driveId, oneOnOneId }} share={shareTalkAction} />
                  </WithMessages>
                )
              : undefined
          }
        />
      </Section>
      <WithMessages of={['workers', 'assessments']}>
        <NoteSection
          driveId={driveId}
          workerId={workerId}
          called={called}
          notes={person.notes.map(({ noteId, level, text, isOwn }) => ({ noteId, level, text, isOwn }))}
          add={actions.addNoteAction}
          remove={actions.removeNoteAction}
        />
        <PersonSheets
          driveId={driveId}
          person={{
            workerId,
            called,
            name: person.name,
            nameVersion: person.nameVersion,
            boundary: person.boundary,
            status: person.status,
            cellIds: person.placements.map(({ cellId }) => cellId),
          }}
          cells={shop.cells.map(({ id, name }) => ({ id, name: name || t('place.whole') }))}
          today={today}
          role={isCommittee ? 'committee' : 'worker_leader'}
          rename={actions.renameWorkerAction}
          place={actions.placeWorkerAction}
          setStatus={actions.setWorkerStatusAction}
          setBoundary={actions.setBoundaryAction}
          remove={actions.removeWorkersAction}
        />
      </WithMessages>
      <Ties
        driveId={driveId}
        worker={{ id: workerId, called }}
        today={today}
        ties={ties}
        people={ties.likely}
        find={talks.findWhoElseAction.bind(null, driveId)}
        record={actions.recordTieAction}
        withdraw={actions.withdrawTieAction}
      />
      {leader && (
        <>
          <PeopleFollow
            driveId={driveId}
            worker={{ id: workerId, called }}
            today={today}
            leader={leader}
            mark={actions.markLeaderAction}
          />
          <StepsSoFar called={called} today={today} steps={leader.steps} next={leader.next} />
        </>
      )}
      {isCommittee && (
        <div className="no-print">
          <LinkButton kind="plain" href={`/d/${driveId}/people/${workerId}/held`}>
            {held('link')}
          </LinkButton>
        </div>
      )}
      {isCommittee && (
        <WithMessages of={['leaders.list', 'leaders.refused']}>
          <WhoseList
            driveId={driveId}
            worker={{ id: workerId, called }}
            {...(await getWorkerLists(viewer, driveId, workerId))}
            assign={assignTurfAction}
            end={endTurfAction}
          />
        </WithMessages>
      )}
      {isCommittee && (
        <Section title={seats('control')}>
          <WithMessages of={['leaders.seats', 'leaders.refused']}>
            <SeatControl
              driveId={driveId}
              workerId={workerId}
              called={called}
              isSeated={person.isSeated}
              seat={actions.seatOnCommitteeAction}
            />
          </WithMessages>
        </Section>
      )}
      <PlacesSection
        driveId={driveId}
        workerId={workerId}
        today={today}
        places={await getPlacesOf(viewer, driveId, workerId)}
        cells={shop.cells.map(({ id, name }) => ({ id, name: name || t('place.whole') }))}
        employers={
          employers.length > 1 ? employers.map(({ employerId, name }) => ({ id: employerId, name })) : []
        }
        setPlaces={actions.setPlacesAction}
      />
      {isCommittee && (
        <UnitSection
          driveId={driveId}
          worker={{ workerId, called }}
          today={today}
          judgements={await getJudgements(viewer, driveId, workerId)}
          judge={judgeUnitAction}
          withdraw={withdrawUnitAction}
          more={`/d/${driveId}/people/${workerId}/unit`}
        />
      )}
      {isCommittee && (
        <div>
          <LinkButton href={`/d/${driveId}/people/${workerId}/happened`}>
            {happened('open', { name: called })}
          </LinkButton>
        </div>
      )}
      <p className="text-ink-muted text-sm">{t('page.code', { code: person.code })}</p>
      {seesAll && coached && (
        <WithMessages of={['grants']}>
          <div>
            <GrantSheet driveId={driveId} workerId={workerId} action={grantNamesAction} />
          </div>
        </WithMessages>
      )}
      {isCommittee && (
        <LinkButton href={duplicatesAddress.sameAs(driveId, workerId)} className="justify-self-start">
          {(await getTranslations('duplicates'))('same.open')}
        </LinkButton>
      )}
    </Page>
  )
}
