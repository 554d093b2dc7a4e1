'use client'

import { useTranslations } from 'next-intl'
import { v7 } from 'uuid'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { ChipChoice } from '@/components/ui/chip-choice'
import { Sheet } from '@/components/ui/sheet'
import type { CalendarDate } from '@/lib/clock'
import type { Result } from '@/lib/result'
import type { UnitJudgement, UnitReason } from '@/lib/workers/unit'
import { UnitFields } from './unit-fields'

type Props = {
  driveId: string
  /** One person, or those of an area, to choose from. */
  people: readonly { workerId: string; called: string }[]
  today: CalendarDate
  trigger: string
  judgement?: UnitJudgement
  reason?: UnitReason
  judge: (command: SentCommand) => Promise<Result<{ judgementIds: readonly string[] }>>
  withdraw: (command: SentCommand) => Promise<Result<unknown>>
}

/** The committee's judgement whether people belong to the unit, of one or of many at once. Put it inside messages `unit`. */
export function JudgeUnitSheet({
  driveId,
  people,
  today,
  trigger,
  judgement,
  reason,
  judge,
  withdraw,
}: Props) {
  const t = useTranslations('unit')
  const [only] = people
  const isOne = people.length === 1
  const title = isOne ? t('choose', { name: only?.called ?? '' }) : t('chooseMany')
  return (
    <Sheet trigger={trigger} title={title}>
      {(close) => (
        <ActionForm
          className="grid gap-5"
          action={judge}
          toInput={(form, newId) => ({
            driveId,
            people: (isOne ? people.map(({ workerId }) => workerId) : form.list('workerIds')).map(
              (workerId) => ({
                judgementId: newId(workerId),
                workerId,
              }),
            ),
            judgement: form.text('judgement'),
            reason: form.text('reason'),
            onDate: form.text('onDate'),
          })}
          submitLabel={t('save')}
          doneMessage={t('saved')}
          undo={({ judgementIds }) => withdraw({ commandId: v7(), input: { driveId, judgementIds } })}
          onDone={close}
        >
          {!isOne && (
            <ChipChoice
              name="workerIds"
              legend={t('bulk.people')}
              help={t('bulk.note')}
              multiple
              options={people.map(({ workerId, called }) => ({ value: workerId, label: called }))}
            />
          )}
          <UnitFields legend={title} {...{ today, judgement, reason }} />
        </ActionForm>
      )}
    </Sheet>
  )
}
