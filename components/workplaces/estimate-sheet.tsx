'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { Sheet } from '@/components/ui/sheet'
import { TextField } from '@/components/ui/text-field'
import type { CalendarDate } from '@/lib/clock'
import { HEADCOUNT_SOURCES } from '@/lib/coverage/headcount'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  /** `null`: the whole workplace. */
  cellId: string | null
  title: string
  /** What opens it; the title where there is none. */
  trigger?: ReactNode
  today: CalendarDate
  people: number | null
  action: (command: SentCommand) => Promise<Result<unknown>>
  /** Below the form: what else can be done with this cell. */
  children?: ReactNode
}

/** How many people work somewhere, since when, and how we know. */
export function EstimateSheet({ driveId, cellId, title, trigger, today, people, action, children }: Props) {
  const t = useTranslations('workplaces')
  return (
    <Sheet trigger={trigger ?? title} title={title}>
      {(close) => (
        <div className="grid gap-6">
          <ActionForm
            action={action}
            toInput={(form, newId) => ({
              driveId,
              cellId,
              estimateId: newId('estimate'),
              people: form.wholeNumber('people'),
              source: form.text('source'),
              onDate: form.text('onDate'),
            })}
            submitLabel={t('estimate.save')}
            doneMessage={t('estimate.saved')}
            onDone={close}
          >
            <TextField
              name="people"
              label={t('estimate.people')}
              help={t('estimate.help')}
              inputMode="numeric"
              required
              defaultValue={people ?? ''}
            />
            <SegmentedChoice
              name="source"
              legend={t('estimate.source')}
              required
              defaultValue="guess"
              options={HEADCOUNT_SOURCES.map((value) => ({ value, label: t(`source.${value}`) }))}
            />
            <DateField name="onDate" label={t('estimate.onDate')} required defaultValue={today} max={today} />
          </ActionForm>
          {children}
        </div>
      )}
    </Sheet>
  )
}
