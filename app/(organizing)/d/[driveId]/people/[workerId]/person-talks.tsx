import { getTranslations } from 'next-intl/server'
import { shareTalkAction } from '@/app/(coaching)/review-actions'
import { DifferBanner } from '@/components/assessments/differ-banner'
import { RecordSheet } from '@/components/assessments/record-sheet'
import { ShareTalk } from '@/components/coaching/share-talk'
import { WorkerHistory } from '@/components/conversations/worker-history'
import { WithMessages } from '@/components/shell/with-messages'
import { Section } from '@/components/ui/section'
import { getStanding } from '@/lib/conversations/queries/log-form'
import { getWorkerHistory } from '@/lib/conversations/queries/worker-history'
import * as talks from '../../one-on-ones/actions'
import type { AboutPerson } from './about-person'

type Props = AboutPerson & { isCommittee: boolean; coached: boolean }

/** What happened with one person, and where they stand by now. A group with a coach can ask about one talk. */
export async function PersonTalks({ viewer, driveId, workerId, called, today, isCommittee, coached }: Props) {
  const t = await getTranslations('workers')
  const history = await getWorkerHistory(viewer, driveId, workerId)
  const standing = await getStanding(viewer, driveId, workerId)
  const ask = (oneOnOneId: string) => (
    <WithMessages of={['review.shared']}>
      <ShareTalk {...{ driveId, oneOnOneId }} share={shareTalkAction} />
    </WithMessages>
  )
  return (
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
      {isCommittee && standing.isDisputed && <DifferBanner {...{ driveId, called }} />}
      <WorkerHistory
        {...{ driveId, called, today }}
        entries={history}
        takeBack={{
          talk: talks.withdrawOneOnOneAction,
          attempt: talks.withdrawAttemptAction,
          together: talks.withdrawTimeTogetherAction,
        }}
        withTalk={coached ? ask : undefined}
      />
    </Section>
  )
}
