'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { TextArea } from '@/components/ui/text-area'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  coachingId: string
  end: (command: SentCommand) => Promise<Result<unknown>>
}

/** A coach's way out of a group, with a few lines for whoever comes next. */
export function LeaveGroup({ driveId, coachingId, end }: Props) {
  const t = useTranslations('coaching.drive')
  return (
    <ActionForm
      action={end}
      toInput={(form) => ({ driveId, coachingId, handOver: form.text('handOver') })}
      submitLabel={t('leave')}
      submitKind="danger"
      doneMessage={t('left')}
      goTo={() => '/coaching'}
    >
      <TextArea name="handOver" label={t('handOver')} help={t('handOverHelp')} rows={4} maxLength={2000} />
    </ActionForm>
  )
}
