'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { TextArea } from '@/components/ui/text-area'
import type { Thread } from '@/lib/coaching/thread'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  thread: Thread
  send: (command: SentCommand) => Promise<Result<unknown>>
}

/** Writes one message. What was typed stays when it could not be sent. */
export function MessageForm({ driveId, thread, send }: Props) {
  const t = useTranslations('thread')
  return (
    <ActionForm
      action={send}
      toInput={(form, newId) => ({ driveId, thread, messageId: newId('message'), text: form.text('text') })}
      submitLabel={t('send')}
      doneMessage={t('sent')}
      className="max-w-words"
    >
      <TextArea name="text" label={t('label')} help={t('help')} rows={4} required />
    </ActionForm>
  )
}
