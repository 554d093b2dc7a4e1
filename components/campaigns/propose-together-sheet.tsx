'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Sheet } from '@/components/ui/sheet'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  campaignId: string
  action: (command: SentCommand) => Promise<Result<unknown>>
}

/** Puts something before all groups of a campaign. */
export function ProposeTogetherSheet({ driveId, campaignId, action }: Props) {
  const t = useTranslations('campaigns.together')
  return (
    <Sheet trigger={t('propose')} title={t('propose')}>
      {(close) => (
        <ActionForm
          action={action}
          toInput={(form, newId) => ({
            ...{ driveId, campaignId, decisionId: newId('decision') },
            ...{ title: form.text('title'), text: form.text('text') },
          })}
          submitLabel={t('save')}
          doneMessage={t('proposed')}
          onDone={close}
        >
          <TextField name="title" label={t('proposal')} maxLength={120} required />
          <TextArea name="text" label={t('proposalWhy')} maxLength={2000} />
        </ActionForm>
      )}
    </Sheet>
  )
}
