'use client'

import { useLocale, useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { CheckField } from '@/components/ui/check-field'
import { ChipChoice } from '@/components/ui/chip-choice'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { COACHING_NEEDS } from '@/lib/coaching/coaching-needs'
import { hoursOfTicks } from '@/lib/coaching/day-parts'
import { SPOKEN_LANGUAGES } from '@/lib/coaching/spoken-languages'
import { URGENCIES } from '@/lib/coaching/waiting-drive'
import type { Result } from '@/lib/result'
import { WeekField } from './week-field'

type Props = {
  driveId: string
  /** The language that the drive was started in. */
  language: string
  /** Whether the committee said for whom people work. */
  hasEmployer: boolean
  action: (command: SentCommand) => Promise<Result<unknown>>
}

/** The committee asks for a coach: needs, languages, times, urgency. */
export function RequestForm({ driveId, language, hasEmployer, action }: Props) {
  const t = useTranslations('coaching')
  const locale = useLocale()
  const names = new Intl.DisplayNames(locale, { type: 'language' })
  return (
    <ActionForm
      action={action}
      toInput={(form, newId) => ({
        driveId,
        requestId: newId('request'),
        languages: form.list('languages'),
        needs: form.list('needs'),
        availability: hoursOfTicks(form.list('availability')),
        urgency: form.text('urgency'),
        shareCompany: form.flag('shareCompany'),
      })}
      submitLabel={t('group.ask')}
      doneMessage={t('group.asked')}
    >
      <ChipChoice
        name="needs"
        legend={t('group.needs')}
        multiple
        required
        options={COACHING_NEEDS.map((need) => ({ value: need, label: t(`need.${need}`) }))}
      />
      <ChipChoice
        name="languages"
        legend={t('group.languages')}
        multiple
        required
        defaultValue={[language]}
        options={SPOKEN_LANGUAGES.map((code) => ({ value: code, label: names.of(code) }))}
      />
      <SegmentedChoice
        name="urgency"
        legend={t('group.urgency')}
        stacked
        required
        defaultValue="usual"
        options={URGENCIES.map((urgency) => ({ value: urgency, label: t(`group.urgencyOf.${urgency}`) }))}
      />
      <WeekField name="availability" legend={t('group.availability')} />
      {hasEmployer && (
        <CheckField
          name="shareCompany"
          label={t('group.shareCompany')}
          help={t('group.shareCompanyHelp')}
          defaultChecked
        />
      )}
    </ActionForm>
  )
}
