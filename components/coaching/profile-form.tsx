'use client'

import { useLocale, useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { ChipChoice } from '@/components/ui/chip-choice'
import { DateField } from '@/components/ui/date-field'
import type { FormValues } from '@/components/ui/form-values'
import { Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import type { CalendarDate } from '@/lib/clock'
import { hoursOfTicks, ticksOfHours } from '@/lib/coaching/day-parts'
import { INDUSTRIES } from '@/lib/coaching/industries'
import { SPOKEN_LANGUAGES } from '@/lib/coaching/spoken-languages'
import type { WeeklyHours } from '@/lib/coaching/weekly-hours'
import type { Result } from '@/lib/result'
import { WeekField } from './week-field'

type Props = {
  /** `version` 0: a new profile. */
  profile: {
    name: string
    about: string
    companies: string[]
    industries: string[]
    languages: string[]
    timeZone: string
    availability: WeeklyHours
    models: string[]
    wins: number
    lastWinOn: CalendarDate | null
    cap: number
    away: { fromOn: CalendarDate; untilOn: CalendarDate } | null
    version: number
  }
  /** The ways of organizing that there are here. */
  models: readonly { value: string; label: string }[]
  timeZones: readonly { value: string; label: string }[]
  action: (command: SentCommand) => Promise<Result<unknown>>
}

/** What a coach says of themself: what they know, when they are free, how many groups they can take. */
export function ProfileForm({ profile, models, timeZones, action }: Props) {
  const t = useTranslations('coaching')
  const locale = useLocale()
  const names = new Intl.DisplayNames(locale, { type: 'language' })
  return (
    <ActionForm
      action={action}
      toInput={(form) => profileInput(form, profile.version)}
      submitLabel={t('profile.save')}
      doneMessage={t('profile.saved')}
      goTo={() => '/coaching'}
    >
      <TextField name="name" label={t('profile.name')} defaultValue={profile.name} maxLength={60} required />
      <ChipChoice
        name="languages"
        legend={t('profile.languages')}
        multiple
        required
        defaultValue={profile.languages}
        options={SPOKEN_LANGUAGES.map((code) => ({ value: code, label: names.of(code) }))}
      />
      <ChipChoice
        name="industries"
        legend={t('profile.industries')}
        multiple
        defaultValue={profile.industries}
        options={INDUSTRIES.map((code) => ({ value: code, label: t(`industry.${code}`) }))}
      />
      <ChipChoice
        name="models"
        legend={t('profile.models')}
        multiple
        defaultValue={profile.models}
        options={models}
      />
      <TextArea
        name="companies"
        label={t('profile.companies')}
        help={t('profile.companiesHelp')}
        defaultValue={profile.companies.join('\n')}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          name="wins"
          label={t('profile.wins')}
          defaultValue={profile.wins}
          inputMode="numeric"
          required
        />
        <DateField
          name="lastWinOn"
          label={t('profile.lastWinOn')}
          defaultValue={profile.lastWinOn ?? undefined}
        />
        <TextField
          name="cap"
          label={t('profile.cap')}
          help={t('profile.capHelp')}
          defaultValue={profile.cap}
          inputMode="numeric"
          required
        />
        <Select
          name="timeZone"
          label={t('profile.timeZone')}
          defaultValue={profile.timeZone}
          options={timeZones}
          required
        />
      </div>
      <WeekField
        name="availability"
        legend={t('profile.availability')}
        defaultTicks={ticksOfHours(profile.availability)}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <DateField name="away.fromOn" label={t('profile.awayFrom')} defaultValue={profile.away?.fromOn} />
        <DateField
          name="away.untilOn"
          label={t('profile.awayUntil')}
          help={t('profile.awayHelp')}
          defaultValue={profile.away?.untilOn}
        />
      </div>
      <TextArea
        name="about"
        label={t('profile.about')}
        help={t('profile.aboutHelp')}
        defaultValue={profile.about}
      />
    </ActionForm>
  )
}

function profileInput(form: FormValues, version: number) {
  const fromOn = form.date('away.fromOn')
  const untilOn = form.date('away.untilOn')
  return {
    name: form.text('name'),
    about: form.text('about'),
    companies: form
      .text('companies')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
    industries: form.list('industries'),
    languages: form.list('languages'),
    timeZone: form.text('timeZone'),
    availability: hoursOfTicks(form.list('availability')),
    models: form.list('models'),
    wins: form.wholeNumber('wins') ?? 0,
    lastWinOn: form.date('lastWinOn'),
    cap: form.wholeNumber('cap') ?? 0,
    away: fromOn || untilOn ? { fromOn: fromOn ?? untilOn, untilOn: untilOn ?? fromOn } : null,
    version,
  }
}
