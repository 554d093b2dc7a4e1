'use client'

import { useTranslations } from 'next-intl'
import { CommandButton } from '@/components/coaching/command-button'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { Fold } from '@/components/ui/fold'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { TextField } from '@/components/ui/text-field'
import type { CalendarDate } from '@/lib/clock'
import type { Ballot, DecisionStage, Electorate } from '@/lib/drives/decision'
import type { Result } from '@/lib/result'
import { CountVote } from './count-vote'

type Act = (command: SentCommand) => Promise<Result<unknown>>
type Props = {
  driveId: string
  decisionId: string
  ballot: Ballot
  electorate: Electorate
  stage: DecisionStage
  today: CalendarDate
  /** The vote has a last day. */
  hasEnd: boolean
  mayClose: boolean
  /** Who has voted so far, of how many who can. */
  turnout: { voted: number; could: number }
  actions: { open: Act; count: Act; close: Act; withdraw: Act }
}

/** What the committee does next with a proposal: put it to the vote, count papers, count the vote, or take it back. */
export function DecisionSteps({
  stage,
  ballot,
  electorate,
  today,
  hasEnd,
  mayClose,
  turnout,
  actions,
  ...one
}: Props) {
  const t = useTranslations('strategy.steps')
  const takesPapers = electorate !== 'committee' && (stage === 'over' || (stage === 'open' && !hasEnd))
  return (
    <div className="grid gap-5">
      {stage === 'talked_over' && ballot !== 'none' && (
        <ActionForm
          action={actions.open}
          toInput={(form) => ({ ...one, closesOn: form.date('closesOn') })}
          submitLabel={t('open')}
          doneMessage={t('opened')}
        >
          <DateField
            name="closesOn"
            label={t('until')}
            help={t(ballot === 'secret' ? 'untilSecret' : 'untilHelp')}
            min={today}
            required={ballot === 'secret'}
          />
        </ActionForm>
      )}
      {takesPapers && (
        <Fold title={t('papers')}>
          <ActionForm
            action={actions.count}
            toInput={(form) => ({
              ...one,
              yes: form.wholeNumber('yes'),
              no: form.wholeNumber('no'),
              blank: form.wholeNumber('blank') ?? 0,
            })}
            submitLabel={t('savePapers')}
            submitKind="quiet"
            doneMessage={t('papersSaved')}
          >
            <p className="text-ink-muted text-sm">{t('papersText')}</p>
            <TextField name="yes" label={t('yes')} inputMode="numeric" required />
            <TextField name="no" label={t('no')} inputMode="numeric" required />
            <TextField name="blank" label={t('blank')} inputMode="numeric" />
          </ActionForm>
        </Fold>
      )}
      {ballot === 'none' ? (
        <ActionForm
          action={actions.close}
          toInput={(form) => ({ ...one, agreed: form.textOrNull('agreed') })}
          submitLabel={t('write')}
          doneMessage={t('written')}
        >
          <SegmentedChoice
            name="agreed"
            legend={t('agreed')}
            options={(['adopted', 'rejected'] as const).map((value) => ({
              value,
              label: t(`agreedOf.${value}`),
            }))}
            required
          />
        </ActionForm>
      ) : (
        (stage === 'over' || stage === 'open') &&
        (mayClose ? (
          <CountVote {...{ one, stage, turnout }} close={actions.close} />
        ) : (
          <p className="text-ink-muted text-sm">{t('runsOn')}</p>
        ))
      )}
      <CommandButton action={actions.withdraw} input={one} label={t('withdraw')} done={t('withdrawn')} />
    </div>
  )
}
