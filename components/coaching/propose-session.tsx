'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import type { ButtonKind } from '@/components/ui/button'
import { ChipChoice } from '@/components/ui/chip-choice'
import { DateField } from '@/components/ui/date-field'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { Sheet } from '@/components/ui/sheet'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { SESSION_KINDS, SESSION_LENGTHS } from '@/lib/coaching/session'
import type { Result } from '@/lib/result'

const ROWS = [0, 1, 2]
const USUAL_MINUTES = 45

type Props = {
  driveId: string
  /** The clock by which days and times are meant. */
  clock: string
  /** What to begin the agenda with. */
  agenda?: string
  /** `quiet` where something else comes first. */
  kind?: ButtonKind
  propose: (command: SentCommand) => Promise<Result<unknown>>
}

/** Up to three times for a talk, by one's own clock. A row without a day is left out. */
export function ProposeSession({ driveId, clock, agenda = '', kind = 'primary', propose }: Props) {
  const t = useTranslations('sessions')
  return (
    <Sheet trigger={t('propose')} triggerKind={kind} title={t('propose')}>
      {(close) => (
        <ActionForm
          action={propose}
          toInput={(form, newId) => ({
            driveId,
            sessionId: newId('session'),
            kind: form.text('kind'),
            minutes: Number(form.text('minutes')),
            slots: ROWS.filter((row) => form.text(`day${row}`)).map((row) => ({
              slotId: newId(`slot${row}`),
              onDate: form.text(`day${row}`),
              time: form.text(`time${row}`).slice(0, 5),
            })),
            link: form.text('link'),
            agenda: form.text('agenda'),
          })}
          submitLabel={t('propose')}
          doneMessage={t('proposed')}
          onDone={close}
        >
          <ChipChoice
            name="kind"
            legend={t('form.kind')}
            required
            defaultValue="session"
            options={SESSION_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
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
          <p className="text-ink-muted">{t('form.zone', { zone: clock })}</p>
          {ROWS.map((row) => (
            <div key={row} className="flex flex-wrap items-end gap-3 *:min-w-36 *:grow *:basis-0">
              <DateField name={`day${row}`} label={t('form.day', { number: row + 1 })} required={row === 0} />
              <TextField
                name={`time${row}`}
                type="time"
                label={t('form.time', { number: row + 1 })}
                defaultValue="18:00"
                required={row === 0}
              />
            </div>
          ))}
          <TextField
            name="link"
            type="url"
            inputMode="url"
            label={t('form.link')}
            help={t('form.linkHelp')}
          />
          <TextArea
            name="agenda"
            label={t('form.agenda')}
            help={t('form.agendaHelp')}
            rows={agenda ? 6 : 3}
            defaultValue={agenda}
          />
        </ActionForm>
      )}
    </Sheet>
  )
}
