'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { v7 } from 'uuid'
import { useCommand } from '@/components/meetings/use-command'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { Chip, type Tone } from '@/components/ui/chip'
import { DateField } from '@/components/ui/date-field'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { Sheet } from '@/components/ui/sheet'
import { TextArea } from '@/components/ui/text-area'
import type { CalendarDate } from '@/lib/clock'
import { dayInWords } from '@/lib/i18n/day-in-words'
import type { Result } from '@/lib/result'
import type { PlaceLine } from '@/lib/seeding/places/clean-play'
import { PLACE_STATES, type PlaceState } from '@/lib/seeding/places/place-state'

type Send = (command: SentCommand) => Promise<Result<unknown>>
export type PlaceActions = { go: Send; note: Send; remove: Send }
type Props = {
  line: PlaceLine
  /** What every command about the list says: the call, and the group whose it is. */
  list: { seedId: string; driveId?: string }
  today: CalendarDate
  actions: PlaceActions
}

const TONES: Record<PlaceState, Tone> = {
  to_visit: 'plain',
  visited: 'info',
  interested: 'accent',
  not_now: 'plain',
}

/** One place of a list: how it stands, who goes there, how it went. */
export function PlaceRow({ line, list, today, actions }: Props) {
  const t = useTranslations('places')
  const format = useFormatter()
  const { pending, run } = useCommand()
  const { placeId, place, note, state, visitedOn, version, taken } = line
  const send = (by: Send, more: Record<string, unknown>) => () =>
    by({ commandId: v7(), input: { ...list, placeId, ...more } })
  const going = (value: boolean) =>
    !pending && run(send(actions.go, { going: value }), () => ({ message: t(value ? 'goDone' : 'freeDone') }))
  const remove = () =>
    !pending &&
    run(send(actions.remove, { removed: true }), () => ({
      message: t('removed'),
      undo: send(actions.remove, { removed: false }),
    }))
  const who = taken && (taken.mine ? t('mine') : taken.name ? t('named', { name: taken.name }) : t('other'))
  return (
    <li className="grid gap-2 border-line border-b px-4 py-3 last:border-b-0">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <p className="min-w-0 font-semibold">{place}</p>
        <Chip tone={TONES[state]}>
          {visitedOn
            ? t('visitedOn', { state: t(`state.${state}`), day: dayInWords(format, visitedOn, today) })
            : t(`state.${state}`)}
        </Chip>
        {who && <span className="text-ink-muted text-sm">{who}</span>}
      </div>
      {note && <p className="max-w-words whitespace-pre-line text-sm">{note}</p>}
      <div className="flex flex-wrap gap-2">
        <Sheet trigger={t('noteDo')} title={place}>
          {(close) => (
            <ActionForm
              action={actions.note}
              toInput={(form) => ({
                ...{ ...list, placeId, version, state: form.text('state') },
                ...{ visitedOn: form.date('visitedOn'), note: form.text('note') },
              })}
              submitLabel={t('noteSave')}
              doneMessage={t('noteDone')}
              onDone={close}
            >
              <SegmentedChoice
                stacked
                name="state"
                legend={t('stateField')}
                options={PLACE_STATES.map((value) => ({ value, label: t(`state.${value}`) }))}
                defaultValue={state}
                required
              />
              <DateField
                name="visitedOn"
                label={t('day')}
                help={t('dayHelp')}
                defaultValue={visitedOn ?? today}
                max={today}
              />
              <TextArea
                name="note"
                label={t('note')}
                help={t('noteHelp')}
                defaultValue={note}
                maxLength={500}
              />
            </ActionForm>
          )}
        </Sheet>
        {state === 'to_visit' && (
          <Button kind="plain" aria-disabled={pending} onClick={() => going(taken === null)}>
            {t(taken === null ? 'go' : 'free')}
          </Button>
        )}
        <Button kind="plain" aria-disabled={pending} onClick={remove}>
          {t('remove')}
        </Button>
      </div>
    </li>
  )
}
