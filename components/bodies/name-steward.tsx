'use client'

import { useTranslations } from 'next-intl'
import type { FindPeople } from '@/components/conversations/use-found-people'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { Select } from '@/components/ui/select'
import { Sheet } from '@/components/ui/sheet'
import { STEWARD_KINDS } from '@/lib/bodies/steward'
import type { CalendarDate } from '@/lib/clock'
import type { Result } from '@/lib/result'
import { PickOne } from './pick-one'

type Props = {
  driveId: string
  today: CalendarDate
  areas: readonly { cellId: string; place: string }[]
  find: FindPeople
  action: (command: SentCommand) => Promise<Result<unknown>>
}

/** Says who is steward where, since when. */
export function NameSteward({ driveId, today, areas, find, action }: Props) {
  const t = useTranslations('bodies.stewards')
  return (
    <Sheet trigger={t('name.open')} triggerKind="primary" title={t('name.open')}>
      {(close) => (
        <ActionForm
          action={action}
          toInput={(form, newId) => ({
            ...{ driveId, stewardshipId: newId('steward'), workerId: form.text('workerId') },
            ...{ cellId: form.text('cellId') || null, kind: form.text('kind'), fromOn: form.text('fromOn') },
          })}
          submitLabel={t('name.save')}
          doneMessage={t('name.saved')}
          onDone={close}
        >
          <PickOne name="workerId" legend={t('name.who')} nobody={t('name.nobody')} find={find} />
          <Select
            name="cellId"
            label={t('name.area')}
            empty={t('everywhere')}
            options={areas.map(({ cellId, place }) => ({ value: cellId, label: place }))}
          />
          <SegmentedChoice
            required
            name="kind"
            legend={t('kind.legend')}
            defaultValue="steward"
            options={STEWARD_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
          />
          <DateField name="fromOn" label={t('name.from')} required defaultValue={today} max={today} />
        </ActionForm>
      )}
    </Sheet>
  )
}
