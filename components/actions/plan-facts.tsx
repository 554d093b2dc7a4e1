import { getTranslations } from 'next-intl/server'
import type { ComponentProps } from 'react'
import { Section } from '@/components/ui/section'
import type { OneAction } from '@/lib/actions/action-page'
import { AskFirst } from './ask-first'

type Props = {
  action: OneAction
  demand: string | null
  /** The action that it follows on, by what it is called. */
  follows: string | null
  noStrike: ComponentProps<typeof AskFirst>['noStrike']
}

/** What an action is for, its goals, what is kept of it, and the plan. */
export async function PlanFacts({ action, demand, follows, noStrike }: Props) {
  const t = await getTranslations('actions.page')
  const { goalPercent, cellGoalPercent, counting, stage, kind, words } = action
  const facts = [
    ...(demand === null ? [] : [t('forDemand', { demand })]),
    ...(goalPercent === null ? [] : [t('goal', { goal: goalPercent })]),
    ...(cellGoalPercent === null ? [] : [t('cellGoal', { goal: cellGoalPercent })]),
    t(counting),
    ...(action.route === null ? [] : [t(`route.${action.route}`)]),
    ...(follows === null ? [] : [t('follows', { title: follows })]),
  ]
  return (
    <div className="grid gap-4">
      <ul className="grid gap-1">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {stage === 'planned' && <AskFirst kind={kind} noStrike={noStrike} />}
      {words && words.plan !== '' && (
        <Section title={t('plan')}>
          <p className="max-w-words whitespace-pre-line">{words.plan}</p>
        </Section>
      )}
    </div>
  )
}
