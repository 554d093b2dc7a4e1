'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { ChipChoice } from '@/components/ui/chip-choice'
import { DateField } from '@/components/ui/date-field'
import { Select } from '@/components/ui/select'
import { Sheet } from '@/components/ui/sheet'
import type { CalendarDate } from '@/lib/clock'
import type { Result } from '@/lib/result'

type Named = { id: string; name: string }
type Props = {
  driveId: string
  workerId: string
  today: CalendarDate
  cells: readonly Named[]
  employers: readonly Named[]
  chosen: readonly string[]
  main: string | null
  employerId: string | null
  setPlaces: (command: SentCommand) => Promise<Result<unknown>>
}

/** All places of a person from a day on: which, the main one among them, and for which firm. None ends them all. */
export function PlacesSheet({ driveId, workerId, today, cells, employers, setPlaces, ...now }: Props) {
  const t = useTranslations('unit.places')
  const asOptions = (named: readonly Named[]) => named.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Sheet trigger={t('open')} title={t('open')}>
      {(close) => (
        <ActionForm
          className="grid gap-5"
          action={setPlaces}
          toInput={(form, newId) => {
            const [main, employerId] = [form.text('main'), form.textOrNull('employerId')]
            const others = form.list('cellIds').filter((cellId) => cellId !== main)
            return {
              ...{ driveId, workerId, fromOn: form.text('fromOn') },
              places: [...(main ? [main] : []), ...others].map((cellId) => ({
                ...{ placementId: newId(cellId), cellId, employerId },
              })),
            }
          }}
          submitLabel={t('save')}
          doneMessage={t('saved')}
          onDone={close}
        >
          <Select
            name="main"
            label={t('main')}
            help={t('mainHelp')}
            defaultValue={now.main ?? ''}
            empty={t('nowhere')}
            options={asOptions(cells)}
          />
          <ChipChoice
            name="cellIds"
            legend={t('others')}
            help={t('othersHelp')}
            multiple
            defaultValue={now.chosen.filter((cellId) => cellId !== now.main)}
            options={asOptions(cells)}
          />
          {employers.length > 0 && (
            <Select
              name="employerId"
              label={t('employer')}
              defaultValue={now.employerId ?? ''}
              empty={t('employerUnknown')}
              options={asOptions(employers)}
            />
          )}
          <DateField name="fromOn" label={t('from')} help={t('fromHelp')} required defaultValue={today} />
        </ActionForm>
      )}
    </Sheet>
  )
}
