'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Sheet } from '@/components/ui/sheet'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  session: { sessionId: string; version: number; came: number | null; outcome: string }
  finish: (command: SentCommand) => Promise<Result<unknown>>
}

/** How a session was. Written once, changed as often as needed. */
export function FinishSession({ driveId, session, finish }: Props) {
  const t = useTranslations('sessions')
  const { sessionId, version, came, outcome } = session
  return (
    <Sheet
      trigger={t(came === null ? 'finish' : 'change')}
      triggerKind={came === null ? 'primary' : undefined}
      title={t('finish')}
    >
      {(close) => (
        <ActionForm
          action={finish}
          toInput={(form) => ({
            driveId,
            sessionId,
            version,
            came: form.wholeNumber('came'),
            outcome: form.text('outcome'),
          })}
          submitLabel={t('save')}
          doneMessage={t('saved')}
          onDone={close}
        >
          <TextField
            name="came"
            inputMode="numeric"
            label={t('cameLabel')}
            defaultValue={came === null ? '' : String(came)}
            required
          />
          <TextArea
            name="outcome"
            label={t('outcome')}
            help={t('outcomeHelp')}
            rows={5}
            defaultValue={outcome}
          />
        </ActionForm>
      )}
    </Sheet>
  )
}
