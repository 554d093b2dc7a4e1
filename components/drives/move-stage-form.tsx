'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { TextArea } from '@/components/ui/text-area'
import type { CalendarDate } from '@/lib/clock'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  track: string
  stage: string
  today: CalendarDate
  decisionId: string | null
  /** What was decided, in words; empty without a decision. */
  evidence: string
  /** The numbers advise against it: then people say why they go all the same. */
  isAdvisedAgainst: boolean
  move: (command: SentCommand) => Promise<Result<{ moveId: string }>>
  takeBack: (command: SentCommand) => Promise<Result<unknown>>
}

/** Writes down that the group has moved to a stage, from which day on and, against advice, why. */
export function MoveStageForm({ isAdvisedAgainst, evidence, move, takeBack, today, ...to }: Props) {
  const t = useTranslations('strategy.stage')
  return (
    <ActionForm
      action={move}
      toInput={(form, newId) => ({
        ...to,
        ...{ moveId: newId('move'), onDate: form.text('onDate'), why: form.text('why') },
      })}
      submitLabel={t('move')}
      doneMessage={t('moved')}
      undo={({ moveId }) =>
        takeBack({ commandId: crypto.randomUUID(), input: { driveId: to.driveId, moveId } })
      }
      goTo={() => `/d/${to.driveId}/strategy`}
    >
      <DateField name="onDate" label={t('since')} defaultValue={today} max={today} required />
      <TextArea
        name="why"
        defaultValue={evidence}
        label={t(isAdvisedAgainst ? 'whyAllTheSame' : 'why')}
        help={t(isAdvisedAgainst ? 'whyAllTheSameHelp' : 'whyHelp')}
        maxLength={1000}
        required={isAdvisedAgainst}
      />
    </ActionForm>
  )
}
