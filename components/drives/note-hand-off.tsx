'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { Sheet } from '@/components/ui/sheet'
import { TextArea } from '@/components/ui/text-area'
import type { CalendarDate } from '@/lib/clock'
import { HAND_OFF_EVENTS } from '@/lib/drives/hand-off/hand-off'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  handOffId: string
  to: string
  today: CalendarDate
  note: (command: SentCommand) => Promise<Result<unknown>>
}

/** Writes down what the other side was asked for, promised, delivered or refused. Put it inside messages `handOff`. */
export function NoteHandOff({ driveId, handOffId, to, today, note }: Props) {
  const t = useTranslations('handOff')
  return (
    <Sheet
      trigger={
        <>
          {t('note.open')} <span className="sr-only">{to}</span>
        </>
      }
      triggerKind="quiet"
      title={t('note.title', { to })}
    >
      {(close) => (
        <ActionForm
          className="grid gap-5"
          action={note}
          toInput={(form, newId) => ({
            ...{ driveId, handOffId, eventId: newId('event'), kind: form.text('kind') },
            ...{ text: form.text('text'), onDate: form.text('onDate') },
          })}
          submitLabel={t('note.save')}
          doneMessage={t('note.saved')}
          onDone={close}
        >
          <SegmentedChoice
            stacked
            name="kind"
            legend={t('note.kind')}
            required
            options={HAND_OFF_EVENTS.map((value) => ({ value, label: t(`event.${value}`) }))}
          />
          <TextArea name="text" label={t('note.text')} required maxLength={500} />
          <DateField name="onDate" label={t('note.day')} required defaultValue={today} max={today} />
        </ActionForm>
      )}
    </Sheet>
  )
}
