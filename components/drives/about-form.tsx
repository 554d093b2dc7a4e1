'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { Select } from '@/components/ui/select'
import type { CalendarDate } from '@/lib/clock'
import { INDUSTRIES } from '@/lib/coaching/industries'
import {
  DRIVE_ATTRIBUTE_KINDS,
  DRIVE_ATTRIBUTES,
  type DriveAttributeKind,
} from '@/lib/drives/drive-attributes'
import { LANGUAGE_NAMES, LANGUAGES } from '@/lib/i18n/language'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  industry: string | null
  locale: string
  timeZone: string
  timeZones: readonly { value: string; label: string }[]
  /** The ways of organizing that can be chosen here. */
  models: readonly { value: string; label: string }[]
  now: Partial<Record<DriveAttributeKind, string>>
  today: CalendarDate
  describe: (command: SentCommand) => Promise<Result<unknown>>
}

/** What the committee says about the group: three dated answers, the kind of work, language and clock. */
export function AboutForm(props: Props) {
  const { driveId, industry, locale, timeZone, timeZones, models, now, today, describe } = props
  const t = useTranslations('drives.about')
  const words = useTranslations('coaching')
  const answers = (kind: DriveAttributeKind) =>
    kind === 'model'
      ? models
      : DRIVE_ATTRIBUTES[kind].map((value) => ({ value, label: t(`${kind}Of.${value}`) }))
  return (
    <ActionForm
      action={describe}
      toInput={(form, newId) => ({
        driveId,
        industry: form.textOrNull('industry'),
        locale: form.text('locale'),
        timeZone: form.text('timeZone'),
        fromOn: form.text('fromOn'),
        attributes: DRIVE_ATTRIBUTE_KINDS.filter((kind) => form.text(kind) !== '').map((kind) => ({
          attributeId: newId(kind),
          kind,
          value: form.text(kind),
        })),
      })}
      submitLabel={t('save')}
      doneMessage={t('saved')}
    >
      {DRIVE_ATTRIBUTE_KINDS.map((kind) => (
        <Select
          key={kind}
          name={kind}
          label={t(`question.${kind}`)}
          help={t(`help.${kind}`)}
          empty={now[kind] === undefined ? t('notSaid') : undefined}
          defaultValue={now[kind] ?? ''}
          options={answers(kind)}
        />
      ))}
      <DateField
        name="fromOn"
        label={t('fromOn')}
        help={t('fromOnHelp')}
        defaultValue={today}
        max={today}
        required
      />
      <Select
        name="industry"
        label={t('industry')}
        help={t('industryHelp')}
        empty={t('notSaid')}
        defaultValue={industry ?? ''}
        options={INDUSTRIES.map((value) => ({ value, label: words(`industry.${value}`) }))}
      />
      <SegmentedChoice
        name="locale"
        legend={t('locale')}
        defaultValue={locale}
        required
        options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
      />
      <Select
        name="timeZone"
        label={t('timeZone')}
        help={t('timeZoneHelp')}
        defaultValue={timeZone}
        required
        options={timeZones}
      />
    </ActionForm>
  )
}
