'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import type { ButtonKind } from '@/components/ui/button'
import { DateField } from '@/components/ui/date-field'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { Select } from '@/components/ui/select'
import { Sheet } from '@/components/ui/sheet'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import type { DemandSummary } from '@/lib/actions/action-summary'
import { DEMAND_TARGETS } from '@/lib/actions/demand-status'
import type { CalendarDate } from '@/lib/clock'
import type { Result } from '@/lib/result'

/** An issue that people named, in words. */
export type NamedIssue = { issueId: string; people: number; called: string }

type Props = {
  driveId: string
  today: CalendarDate
  issues: readonly NamedIssue[]
  /** One that is there already, or the issue that a new one answers. */
  demand: DemandSummary | { labelId: string | null }
  trigger: string
  triggerKind?: ButtonKind
  action: (command: SentCommand) => Promise<Result<unknown>>
}

/** What is asked for, of whom, and which issue it answers. */
export function DemandSheet({ driveId, today, issues, demand, trigger, triggerKind, action }: Props) {
  const t = useTranslations('actions.demand')
  const before = 'demandId' in demand ? demand : null
  return (
    <Sheet trigger={trigger} triggerKind={triggerKind} title={before ? t('changeTitle') : t('add')}>
      {(close) => (
        <ActionForm
          action={action}
          toInput={(form, newId) => ({
            driveId,
            ...{ demandId: before?.demandId ?? newId('demand'), version: before?.version ?? 0 },
            labelId: form.textOrNull('labelId'),
            text: form.text('text'),
            target: form.text('target'),
            targetKind: form.text('targetKind'),
            raisedOn: before?.raisedOn ?? form.text('raisedOn'),
          })}
          submitLabel={t('save')}
          doneMessage={t('saved')}
          onDone={close}
        >
          {issues.length > 0 && (
            <Select
              name="labelId"
              label={t('issue')}
              empty={t('noIssue')}
              defaultValue={demand.labelId ?? ''}
              options={issues.map(({ issueId, people, called }) => ({
                value: issueId,
                label: t('issueOption', { issue: called, people }),
              }))}
            />
          )}
          <TextArea
            name="text"
            label={t('text')}
            help={t('textHelp')}
            maxLength={300}
            rows={2}
            defaultValue={before?.text}
            required
          />
          <SegmentedChoice
            name="targetKind"
            legend={t('targetKind')}
            options={DEMAND_TARGETS.map((value) => ({ value, label: t(value) }))}
            defaultValue={before?.targetKind ?? 'employer'}
            stacked
            required
          />
          <TextField
            name="target"
            label={t('target')}
            help={t('targetHelp')}
            maxLength={120}
            defaultValue={before?.target}
          />
          {!before && (
            <DateField name="raisedOn" label={t('raisedOn')} defaultValue={today} max={today} required />
          )}
        </ActionForm>
      )}
    </Sheet>
  )
}
