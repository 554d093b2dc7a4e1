'use client'

import { useTranslations } from 'next-intl'
import { type ComponentProps, useState } from 'react'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { Fold } from '@/components/ui/fold'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import type { OneAction } from '@/lib/actions/action-page'
import type { DemandSummary } from '@/lib/actions/action-summary'
import { ACTION_KINDS, type ActionKind, COUNTINGS, rungOf } from '@/lib/actions/ladder'
import { CELL_GOAL_PERCENT, GOAL_PERCENT } from '@/lib/actions/published-constants'
import type { CalendarDate } from '@/lib/clock'
import type { Result } from '@/lib/result'
import { AskFirst } from './ask-first'
import { PlanRules } from './plan-rules'
import { ToldKinds } from './told-kinds'

type Props = {
  driveId: string
  demands: readonly Pick<DemandSummary, 'demandId' | 'text'>[]
  /** Actions that this one may follow on. */
  earlier: readonly { testId: string; title: string }[]
  noStrike: ComponentProps<typeof AskFirst>['noStrike']
  /** What is filled in: a plan that is there, or what somebody is about to plan. */
  plan: OneAction | { kind: ActionKind; demandId: string | null; happensOn: CalendarDate }
  action: (command: SentCommand) => Promise<Result<{ testId: string }>>
  /** In a sheet over the page of the action: closes it. Else the page of the new action opens. */
  onDone?: () => void
}

/** What is done, when and what for; goals and what is kept come filled in, so that a first action takes a minute. */
export function PlanForm({ driveId, demands, earlier, noStrike, plan, action, onDone }: Props) {
  const t = useTranslations('actions')
  const [kind, setKind] = useState<ActionKind>(plan.kind)
  const before = 'testId' in plan ? plan : null
  const rung = rungOf(kind)
  const isSame = before?.kind === kind
  return (
    <ActionForm
      action={action}
      toInput={(form, newId) => ({
        driveId,
        ...{ testId: before?.testId ?? newId('action'), version: before?.version ?? 0, kind },
        title: form.text('title') || t(`kind.${kind}`),
        plan: form.text('plan'),
        demandId: form.textOrNull('demandId'),
        happensOn: form.text('happensOn'),
        visible: form.text('visible'),
        counting: form.text('counting'),
        goalPercent: form.wholeNumber('goalPercent'),
        cellGoalPercent: form.wholeNumber('cellGoalPercent'),
        ...{ goPledged: form.wholeNumber('goPledged'), goCells: form.wholeNumber('goCells') },
        ...{ route: form.textOrNull('route'), leadsFrom: form.textOrNull('leadsFrom') },
      })}
      submitLabel={t('form.save')}
      doneMessage={t('form.saved')}
      onDone={onDone}
      goTo={onDone ? undefined : ({ testId }) => `/d/${driveId}/actions/${testId}`}
    >
      <Select
        name="kind"
        label={t('form.kind')}
        help={t(`kindHelp.${kind}`)}
        options={ACTION_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        value={kind}
        onChange={(event) => {
          const chosen = ACTION_KINDS.find((each) => each === event.currentTarget.value)
          if (chosen) setKind(chosen)
        }}
        required
      />
      <AskFirst kind={kind} noStrike={noStrike} />
      <DateField
        name="happensOn"
        label={t('form.day')}
        help={t('form.dayHelp')}
        defaultValue={plan.happensOn}
        required
      />
      {demands.length > 0 && (
        <Select
          name="demandId"
          label={t('form.demand')}
          empty={t('form.noDemand')}
          defaultValue={plan.demandId ?? ''}
          options={demands.map(({ demandId, text }) => ({ value: demandId, label: text }))}
        />
      )}
      <TextField
        name="title"
        label={t('form.name')}
        help={t('form.nameHelp')}
        maxLength={120}
        defaultValue={before?.words?.title}
      />
      <Fold title={t('form.more')}>
        <TextField
          name="goalPercent"
          label={t('form.goal')}
          help={t('form.goalHelp')}
          inputMode="numeric"
          defaultValue={before ? (before.goalPercent ?? '') : GOAL_PERCENT}
        />
        <TextField
          name="cellGoalPercent"
          label={t('form.cellGoal')}
          help={t('form.cellGoalHelp')}
          inputMode="numeric"
          defaultValue={before ? (before.cellGoalPercent ?? '') : CELL_GOAL_PERCENT}
        />
        <PlanRules plan={before} earlier={earlier} />
        <SegmentedChoice
          key={`counting ${kind}`}
          name="counting"
          legend={t('form.counting')}
          help={t('form.countsHelp')}
          options={COUNTINGS.map((value) => ({ value, label: t(`form.${value}`) }))}
          defaultValue={isSame ? before.counting : rung.counting}
          required
        />
        <SegmentedChoice
          key={`visible ${kind}`}
          name="visible"
          legend={t('form.visible')}
          options={(['public', 'quiet'] as const).map((value) => ({ value, label: t(`form.${value}`) }))}
          defaultValue={(isSame ? before.isPublic : rung.isPublic) ? 'public' : 'quiet'}
          required
        />
        <TextArea
          name="plan"
          label={t('form.plan')}
          help={t('form.planHelp')}
          maxLength={4000}
          rows={5}
          defaultValue={before?.words?.plan}
        />
      </Fold>
      <ToldKinds />
    </ActionForm>
  )
}
