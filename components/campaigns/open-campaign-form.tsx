'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import type { Result } from '@/lib/result'

type Props = {
  groups: { driveId: string; name: string }[]
  /** The group that the viewer came from. */
  chosen: string | undefined
  action: (command: SentCommand) => Promise<Result<{ campaignId: string }>>
}

/** Starts a campaign with one of the viewer's groups in it. */
export function OpenCampaignForm({ groups, chosen, action }: Props) {
  const t = useTranslations('campaigns.new')
  const [first] = groups
  return (
    <ActionForm
      action={action}
      toInput={(form, newId) => ({
        driveId: form.text('driveId') || first?.driveId,
        campaignId: newId('campaign'),
        membershipId: newId('membership'),
        delegateId: newId('delegate'),
        name: form.text('name'),
        speaker: form.text('speaker'),
      })}
      submitLabel={t('submit')}
      goTo={({ campaignId }) => `/campaigns/${campaignId}`}
    >
      {groups.length > 1 && (
        <Select
          name="driveId"
          label={t('group')}
          options={groups.map(({ driveId, name }) => ({ value: driveId, label: name }))}
          defaultValue={chosen}
        />
      )}
      <TextField name="name" label={t('name')} help={t('nameHelp')} maxLength={60} required />
      <TextField name="speaker" label={t('speaker')} help={t('speakerHelp')} maxLength={60} required />
    </ActionForm>
  )
}
