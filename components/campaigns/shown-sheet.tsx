'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { CheckField } from '@/components/ui/check-field'
import { Sheet } from '@/components/ui/sheet'
import { TextField } from '@/components/ui/text-field'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  campaign: { campaignId: string; exact: boolean; shownAs: string | null }
  action: (command: SentCommand) => Promise<Result<unknown>>
}

/** What the other groups see of one's own: a name or the code, exact numbers or not, and what that means. */
export function ShownSheet({ driveId, campaign: { campaignId, exact, shownAs }, action }: Props) {
  const t = useTranslations('campaigns.drive')
  return (
    <Sheet trigger={t('change')} title={t('shown')}>
      {(close) => (
        <ActionForm
          action={action}
          toInput={(form) => ({
            driveId,
            campaignId,
            exact: form.flag('exact'),
            name: form.textOrNull('name'),
          })}
          submitLabel={t('save')}
          doneMessage={t('saved')}
          onDone={close}
        >
          <TextField
            name="name"
            label={t('name')}
            help={t('nameHelp')}
            maxLength={60}
            defaultValue={shownAs ?? ''}
          />
          <CheckField name="exact" label={t('exact')} help={t('exactHelp')} defaultChecked={exact} />
        </ActionForm>
      )}
    </Sheet>
  )
}
