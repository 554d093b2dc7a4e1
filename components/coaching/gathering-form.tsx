'use client'

import { useLocale, useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { ChipChoice } from '@/components/ui/chip-choice'
import { DateField } from '@/components/ui/date-field'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { Select } from '@/components/ui/select'
import { Sheet } from '@/components/ui/sheet'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { COACHING_NEEDS } from '@/lib/coaching/coaching-needs'
import { CALL_KINDS } from '@/lib/coaching/gathering'
import { SESSION_LENGTHS } from '@/lib/coaching/session'
import { SPOKEN_LANGUAGES } from '@/lib/coaching/spoken-languages'
import type { Result } from '@/lib/result'

const WEEKS = [1, 4, 8]
const USUAL_MINUTES = 60

type Props = {
  /** The clock by which the day and the time are meant. */
  clock: string
  language: string
  /** Teams of coaches that the host is in: a call can be a meeting of one of them. */
  pods: readonly { podId: string; name: string }[]
  open: (command: SentCommand) => Promise<Result<unknown>>
}

/** Sets up a call, once or weekly. */
export function GatheringForm({ clock, language, pods, open }: Props) {
  const t = useTranslations('gatherings')
  const needs = useTranslations('coaching.need')
  const names = new Intl.DisplayNames(useLocale(), { type: 'language' })
  return (
    <Sheet trigger={t('open')} triggerKind="primary" title={t('open')}>
      {(close) => (
        <ActionForm
          action={open}
          toInput={(form, newId) => ({
            gatheringIds: Array.from({ length: Number(form.text('weeks')) }, (_, week) =>
              newId(`week${week}`),
            ),
            ...chosenKind(form.text('kind')),
            language: form.text('language'),
            needs: form.list('needs'),
            onDate: form.text('onDate'),
            time: form.text('time').slice(0, 5),
            minutes: Number(form.text('minutes')),
            seats: form.wholeNumber('seats'),
            title: form.text('title'),
            text: form.text('text'),
            link: form.text('link'),
          })}
          submitLabel={t('open')}
          doneMessage={t('opened')}
          onDone={close}
        >
          <SegmentedChoice
            stacked
            name="kind"
            legend={t('form.kind')}
            required
            defaultValue="open_call"
            options={[
              ...CALL_KINDS.map((kind) => ({ value: kind as string, label: t(`kind.${kind}`) })),
              ...pods.map(({ podId, name }) => ({ value: podId, label: t('form.ofPod', { name }) })),
            ]}
          />
          <TextField
            name="title"
            label={t('form.title')}
            help={t('form.titleHelp')}
            maxLength={80}
            required
          />
          <p className="text-ink-muted">{t('form.zone', { zone: clock })}</p>
          <div className="flex flex-wrap gap-3 *:min-w-36 *:grow *:basis-0">
            <DateField name="onDate" label={t('form.onDate')} required />
            <TextField name="time" type="time" label={t('form.time')} defaultValue="19:00" required />
          </div>
          <SegmentedChoice
            name="weeks"
            legend={t('form.weeks')}
            required
            defaultValue="1"
            options={WEEKS.map((weeks) => ({ value: String(weeks), label: t('form.weeksCount', { weeks }) }))}
          />
          <SegmentedChoice
            name="minutes"
            legend={t('form.minutes')}
            required
            defaultValue={String(USUAL_MINUTES)}
            options={SESSION_LENGTHS.map((minutes) => ({
              value: String(minutes),
              label: t('form.minutesCount', { minutes }),
            }))}
          />
          <Select
            name="language"
            label={t('form.language')}
            defaultValue={language.slice(0, 2)}
            options={SPOKEN_LANGUAGES.map((code) => ({ value: code, label: names.of(code) ?? code }))}
            required
          />
          <TextField
            name="link"
            type="url"
            inputMode="url"
            label={t('form.link')}
            help={t('form.linkHelp')}
            required
          />
          <TextField name="seats" inputMode="numeric" label={t('form.seats')} help={t('form.seatsHelp')} />
          <ChipChoice
            name="needs"
            legend={t('form.needs')}
            multiple
            options={COACHING_NEEDS.map((need) => ({ value: need, label: needs(need) }))}
          />
          <TextArea name="text" label={t('form.text')} />
        </ActionForm>
      )}
    </Sheet>
  )
}

/** A kind of call, or the team whose meeting it is. */
const chosenKind = (chosen: string) =>
  CALL_KINDS.some((kind) => kind === chosen)
    ? { kind: chosen, podId: null }
    : { kind: 'group_coaching', podId: chosen }
