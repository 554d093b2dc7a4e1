'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { Select } from '@/components/ui/select'
import { Sheet } from '@/components/ui/sheet'
import { POSITIONS, type PositionAbout } from '@/lib/bodies/body'
import type { CalendarDate } from '@/lib/clock'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  bodyId: string
  today: CalendarDate
  subjects: readonly { about: PositionAbout; aboutId: string; title: string }[]
  action: (command: SentCommand) => Promise<Result<unknown>>
}

/** Writes down where a body stands on an action or a decision. */
export function RecordPosition({ driveId, bodyId, today, subjects, action }: Props) {
  const t = useTranslations('bodies.positions')
  return (
    <Sheet trigger={t('open')} title={t('open')}>
      {(close) => (
        <ActionForm
          action={action}
          toInput={(form) => {
            const about = subjects.find(({ aboutId }) => aboutId === form.text('aboutId'))
            return {
              ...{ driveId, bodyId, aboutKind: about?.about, aboutId: about?.aboutId },
              ...{ position: form.text('position'), onDate: form.text('onDate') },
            }
          }}
          submitLabel={t('save')}
          doneMessage={t('saved')}
          onDone={close}
        >
          <Select
            required
            name="aboutId"
            label={t('about')}
            options={subjects.map(({ about, aboutId, title }) => ({
              value: aboutId,
              label: `${t(about)}: ${title}`,
            }))}
          />
          <SegmentedChoice
            stacked
            required
            name="position"
            legend={t('position')}
            options={POSITIONS.map((value) => ({ value, label: t(value) }))}
          />
          <DateField name="onDate" label={t('on')} required defaultValue={today} max={today} />
        </ActionForm>
      )}
    </Sheet>
  )
}
