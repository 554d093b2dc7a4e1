'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import { CopyText } from '@/components/ui/copy-text'
import { DateField } from '@/components/ui/date-field'
import { Select } from '@/components/ui/select'
import { Sheet } from '@/components/ui/sheet'
import { TextField } from '@/components/ui/text-field'
import { type CalendarDate, isCalendarDate } from '@/lib/clock'
import { type GroupText, groupTextKey, MEETING_PLACES, MEETING_WORDS } from '@/lib/conversations/group-text'

type Props = { day: CalendarDate; time?: string | null }

/** A text for a group chat about a meeting, without names: chosen from lists, read before it is copied. */
export function FollowUpGroupText({ day, time = null }: Props) {
  const t = useTranslations('follow.group')
  const [said, setSaid] = useState<GroupText>({ what: 'coffee', day, time, place: null })
  const text = useGroupText(said)
  const change = (part: Partial<GroupText>) => setSaid({ ...said, ...part })

  return (
    <Sheet trigger={t('open')} title={t('title')}>
      <div className="grid max-w-words gap-5">
        <p className="text-ink-muted">{t('note')}</p>
        <Select
          name="group.what"
          label={t('what')}
          options={MEETING_WORDS.map((value) => ({ value, label: t(`words.${value}`) }))}
          onChange={({ currentTarget }) =>
            change({ what: MEETING_WORDS.find((word) => word === currentTarget.value) ?? 'coffee' })
          }
          required
        />
        <div className="grid gap-4 sm:grid-cols-2">
          <DateField
            name="group.day"
            label={t('day')}
            defaultValue={day}
            onChange={(picked) => isCalendarDate(picked) && change({ day: picked })}
            required
          />
          <TextField
            name="group.time"
            type="time"
            label={t('time')}
            defaultValue={time ?? undefined}
            onChange={({ currentTarget }) => change({ time: currentTarget.value || null })}
          />
        </div>
        <Select
          name="group.place"
          label={t('place')}
          empty={t('places.none')}
          options={MEETING_PLACES.map((value) => ({ value, label: t(`places.${value}`) }))}
          onChange={({ currentTarget }) =>
            change({ place: MEETING_PLACES.find((place) => place === currentTarget.value) ?? null })
          }
        />
        <CopyText name="group.text" label={t('preview')} help={t('previewHelp')} text={text} />
      </div>
    </Sheet>
  )
}

/** The sentence in the reader's language, with the weekday, since a group plans by the week. */
function useGroupText({ what, day, time, place }: GroupText): string {
  const t = useTranslations('follow.group')
  const format = useFormatter()
  const onDay = format.dateTime(new Date(`${day}T00:00:00Z`), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  })
  const at = time && format.dateTime(new Date(`${day}T${time}:00Z`), { timeStyle: 'short', timeZone: 'UTC' })
  return t(`text.${groupTextKey({ time, place })}`, {
    what: t(`words.${what}`),
    day: onDay,
    time: at ?? '',
    place: place ? t(`places.${place}`) : '',
  })
}
