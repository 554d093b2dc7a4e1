import { getTranslations } from 'next-intl/server'
import { BuddyCard } from '@/components/coaching/buddy-card'
import { DriveCoach } from '@/components/coaching/drive-coach'
import { DriveRequest } from '@/components/coaching/drive-request'
import { HandOver } from '@/components/coaching/hand-over'
import { NameGrants } from '@/components/coaching/name-grants'
import { RequestForm } from '@/components/coaching/request-form'
import { Section } from '@/components/ui/section'
import type { Viewer } from '@/lib/access/viewer'
import { now } from '@/lib/clock'
import { getBuddies } from '@/lib/coaching/queries/buddies'
import type { DriveCoaching } from '@/lib/coaching/queries/drive-coaching'
import { getNameGrants } from '@/lib/coaching/queries/name-grants'
import * as actions from './actions'
import { CoachLinks } from './coach-links'

type Props = { viewer: Viewer; driveId: string; state: DriveCoaching }

/** All that a committee decides about its coach: asking, whom it takes, what names they see, ending, and a group to talk with. */
export async function CoachForCommittee({ viewer, driveId, state }: Props) {
  const t = await getTranslations('coaching.group')
  const { coaching, request } = state
  const { timeZone } = viewer
  const names = coaching ? await getNameGrants(viewer, driveId, now()) : null
  const buddies = await getBuddies(viewer, driveId)
  return (
    <>
      {(coaching || request) && <CoachLinks {...{ driveId, state }} />}
      {coaching && <DriveCoach {...{ driveId, coaching, timeZone }} end={actions.endCoachingAction} />}
      {names && (
        <NameGrants
          {...{ driveId, timeZone }}
          {...names}
          grant={actions.grantNamesAction}
          revoke={actions.revokeNamesAction}
        />
      )}
      {request && (
        <DriveRequest
          {...{ driveId, request, timeZone }}
          accepted={state.accepted}
          actions={{
            confirm: actions.confirmMatchAction,
            refuse: actions.refuseMatchAction,
            withdraw: actions.withdrawCoachingRequestAction,
            changeUrgency: actions.changeUrgencyAction,
          }}
        />
      )}
      {buddies.map((buddy) => (
        <BuddyCard
          key={buddy.buddyId}
          {...{ driveId, buddy, timeZone }}
          answer={actions.answerBuddyAction}
          leave={actions.leaveBuddyAction}
        />
      ))}
      {state.handOver && (
        <HandOver
          {...{ driveId, timeZone }}
          handOver={state.handOver}
          passOn={actions.passOnHandOverAction}
        />
      )}
      {!coaching && !request && (
        <Section title={t('ask')} note={t('askText')}>
          <RequestForm
            driveId={driveId}
            language={state.languageOfDrive}
            hasEmployer={state.hasEmployer}
            action={actions.openCoachingRequestAction}
          />
        </Section>
      )}
    </>
  )
}
