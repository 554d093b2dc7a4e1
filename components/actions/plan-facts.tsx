import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/ui/section'
import type { OneAction } from '@/lib/actions/action-page'
import { rungOf } from '@/lib/actions/ladder'
import { AskFirst } from './ask-first'

/** What an action is for, its goals, what is kept of it, and the plan. */
export async function PlanFacts({ action, demand }: { action: OneAction; demand: string | null }) {
  const t = await getTranslations('actions.page')
  const { goalPercent, cellGoalPercent, counting, stage, kind, words } = action
  const facts = [
    ...(demand === null ? [] : [t('forDemand', { demand })]),
    ...(goalPercent === null ? [] : [t('goal', { goal: goalPercent })]),
    ...(cellGoalPercent === null ? [] : [t('cellGoal', { goal: cellGoalPercent })]),
    t(counting),
  ]
  return (
    <div className="grid gap-4">
      <ul className="grid gap-1">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {stage === 'planned' && <AskFirst ask={rungOf(kind).ask} />}
      {words && words.plan !== '' && (
        <Section title={t('plan')}>
          <p className="max-w-words whitespace-pre-line">{words.plan}</p>
        </Section>
      )}
    </div>
  )
}
