'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Sheet } from '@/components/ui/sheet'
import type { Result } from '@/lib/result'
import { MeetingFields, readMeeting } from './meeting-fields'

type Props = {
  driveId: string
  schedule: (command: SentCommand) => Promise<Result<{ meetingId: string }>>
}

/** Plans a meeting and goes to its page. */
export function PlanMeeting({ driveId, schedule }: Props) {
  const t = useTranslations('meetings')
  return (
    <Sheet trigger={t('plan.open')} triggerKind="primary" title={t('plan.open')}>
      <ActionForm
        action={schedule}
        toInput={(form, newId) => ({ driveId, meetingId: newId('meeting'), ...readMeeting(form) })}
        submitLabel={t('plan.save')}
        doneMessage={t('plan.saved')}
        goTo={({ meetingId }) => `/d/${driveId}/meetings/${meetingId}`}
      >
        <MeetingFields />
      </ActionForm>
    </Sheet>
  )
}
