'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Sheet } from '@/components/ui/sheet'
import type { Meeting } from '@/lib/meetings/meeting'
import type { Result } from '@/lib/result'
import { MeetingFields, readMeeting } from './meeting-fields'

type Props = {
  driveId: string
  meeting: Meeting
  change: (command: SentCommand) => Promise<Result<unknown>>
}

/** Moves a meeting, or says anew where it is. */
export function ChangeMeeting({ driveId, meeting, change }: Props) {
  const t = useTranslations('meetings')
  const { meetingId, version } = meeting
  return (
    <Sheet trigger={t('change.open')} title={t('change.open')}>
      {(close) => (
        <ActionForm
          key={version}
          action={change}
          toInput={(form) => ({ driveId, meetingId, version, ...readMeeting(form) })}
          submitLabel={t('change.save')}
          doneMessage={t('change.saved')}
          onDone={close}
        >
          <MeetingFields meeting={meeting} />
        </ActionForm>
      )}
    </Sheet>
  )
}
