'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { Select } from '@/components/ui/select'
import { LANGUAGE_NAMES, LANGUAGES } from '@/lib/i18n/language'
import type { Result } from '@/lib/result'

type Props = {
  action: (command: SentCommand) => Promise<Result<unknown>>
  language: string
  timeZone: string
  timeZones: readonly { value: string; label: string }[]
}

/** Language and time zone of the person. */
export function ProfileForm({ action, language, timeZone, timeZones }: Props) {
  const t = useTranslations('access')
  return (
    <ActionForm
      action={action}
      toInput={(form) => ({ locale: form.text('locale'), timeZone: form.text('timeZone') })}
      submitLabel={t('profile.save')}
      submitKind="quiet"
      doneMessage={t('profile.saved')}
    >
      <SegmentedChoice
        name="locale"
        legend={t('profile.language')}
        options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        defaultValue={language}
        required
      />
      <Select
        name="timeZone"
        label={t('profile.timeZone')}
        help={t('profile.timeZoneHelp')}
        options={timeZones}
        defaultValue={timeZone}
        required
      />
    </ActionForm>
  )
}
