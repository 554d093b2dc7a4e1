'use client'

import { useLocale, useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { ChipChoice } from '@/components/ui/chip-choice'
import { DateField } from '@/components/ui/date-field'
import { Select } from '@/components/ui/select'
import { Sheet } from '@/components/ui/sheet'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { SPOKEN_LANGUAGES } from '@/lib/coaching/spoken-languages'
import type { Result } from '@/lib/result'
import { SKILLS } from '@/lib/skills/skills'
import { MOST_EVENINGS } from '@/lib/skills/training'

type Props = {
  /** The clock by which the day and the time are meant. */
  clock: string
  language: string
  open: (command: SentCommand) => Promise<Result<unknown>>
}

const USUAL = { evenings: '4', places: 30, minutes: '90' }

/** Sets up a training of some evenings. Put it inside messages `trainings`, `skills`. */
export function TrainingForm({ clock, language, open }: Props) {
  const t = useTranslations('trainings')
  const skills = useTranslations('skills.skill')
  const names = new Intl.DisplayNames(useLocale(), { type: 'language' })
  return (
    <Sheet trigger={t('open')} triggerKind="primary" title={t('open')}>
      {(close) => (
        <ActionForm
          action={open}
          toInput={(form, newId) => ({
            trainingId: newId('training'),
            eveningIds: Array.from({ length: Number(form.text('evenings')) }, (_, week) =>
              newId(`week${week}`),
            ),
            ...{ title: form.text('title'), text: form.text('text'), skills: form.list('skills') },
            ...{ language: form.text('language'), places: form.wholeNumber('places') },
            ...{ onDate: form.text('onDate'), time: form.text('time').slice(0, 5) },
            ...{ minutes: Number(form.text('minutes')), link: form.text('link') },
          })}
          submitLabel={t('open')}
          doneMessage={t('opened')}
          onDone={close}
        >
          <TextField name="title" label={t('form.title')} maxLength={80} required />
          <TextArea name="text" label={t('form.text')} maxLength={600} />
          <ChipChoice
            multiple
            name="skills"
            legend={t('form.skills')}
            required
            options={SKILLS.map((skill) => ({ value: skill, label: skills(skill) }))}
          />
          <p className="text-ink-muted">{t('form.zone', { zone: clock })}</p>
          <div className="grid grid-cols-[minmax(0,3fr)_minmax(0,2fr)] gap-3">
            <DateField name="onDate" label={t('form.onDate')} required />
            <TextField name="time" type="time" label={t('form.time')} defaultValue="19:00" required />
          </div>
          <Select
            name="evenings"
            label={t('form.evenings')}
            required
            defaultValue={USUAL.evenings}
            options={Array.from({ length: MOST_EVENINGS }, (_, at) => ({
              value: String(at + 1),
              label: t('form.eveningsCount', { evenings: at + 1 }),
            }))}
          />
          <Select
            name="minutes"
            label={t('form.minutes')}
            required
            defaultValue={USUAL.minutes}
            options={[60, 90, 120].map((minutes) => ({
              value: String(minutes),
              label: t('form.minutesCount', { minutes }),
            }))}
          />
          <TextField
            name="places"
            label={t('form.places')}
            inputMode="numeric"
            defaultValue={String(USUAL.places)}
            required
          />
          <Select
            name="language"
            label={t('form.language')}
            required
            defaultValue={language}
            options={SPOKEN_LANGUAGES.map((value) => ({ value, label: names.of(value) ?? value }))}
          />
          <TextField name="link" label={t('form.link')} help={t('form.linkHelp')} maxLength={500} required />
        </ActionForm>
      )}
    </Sheet>
  )
}
