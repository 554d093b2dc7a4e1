'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { DateField } from '@/components/ui/date-field'
import type { FormValues } from '@/components/ui/form-values'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import { MEETING_KINDS, type Meeting } from '@/lib/meetings/meeting'
import { lengthInWords } from './meeting-in-words'

const LENGTHS = [30, 45, 60, 90, 120, 180, 240]
const USUAL_TIME = '18:00'
const USUAL_MINUTES = 60

/** What a meeting is: for whom, when, where. */
export function MeetingFields({ meeting }: { meeting?: Meeting }) {
  const t = useTranslations('meetings')
  const format = useFormatter()
  const minutes = meeting?.minutes ?? USUAL_MINUTES
  const lengths = [...new Set([...LENGTHS, minutes])].toSorted((a, b) => a - b)
  return (
    <>
      <SegmentedChoice
        stacked
        name="kind"
        legend={t('who.legend')}
        options={MEETING_KINDS.map((kind) => ({
          value: kind,
          label: t(`who.${kind}`),
          help: t(`who.${kind}Help`),
        }))}
        defaultValue={meeting?.kind ?? 'committee'}
        required
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <DateField name="onDate" label={t('plan.day')} defaultValue={meeting?.onDate} required />
        <TextField
          name="time"
          type="time"
          label={t('plan.time')}
          help={t('plan.timeHelp')}
          defaultValue={meeting?.time ?? USUAL_TIME}
          required
        />
      </div>
      <Select
        name="minutes"
        label={t('plan.minutes')}
        options={lengths.map((value) => ({ value: String(value), label: lengthInWords(format, value) }))}
        defaultValue={String(minutes)}
        required
      />
      <TextField
        name="place"
        label={t('plan.place')}
        help={t('plan.placeHelp')}
        defaultValue={meeting?.place ?? ''}
      />
      <TextField
        name="link"
        type="url"
        inputMode="url"
        label={t('plan.link')}
        help={t('plan.linkHelp')}
        defaultValue={meeting?.link ?? ''}
      />
    </>
  )
}

/** What the fields hold, as the commands want it. */
export const readMeeting = (form: FormValues) => ({
  kind: form.text('kind'),
  onDate: form.text('onDate'),
  time: form.text('time').slice(0, 5),
  minutes: form.wholeNumber('minutes'),
  place: form.text('place'),
  link: form.text('link'),
})
