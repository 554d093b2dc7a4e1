import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/ui/section'
import type { ActionReport } from '@/lib/actions/action-report'

/** What follows, the weakest area first. Advice; the group decides. */
export async function ReportSteps({ report }: { report: ActionReport }) {
  const t = await getTranslations('actions.steps')
  const { steps, names } = report
  return (
    <Section title={t('title')}>
      {steps.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <ol className="grid list-decimal gap-2 pl-6">
          {steps.map((step) => {
            const place = 'cellId' in step ? (names.get(step.cellId) ?? '') : ''
            if (step.kind === 'talk_with_leader')
              return (
                <li key={`${step.kind} ${step.leaderId}`}>
                  {t(step.kind, { place, name: step.leader ?? '', ...counts(step.moved) })}
                </li>
              )
            const people = 'people' in step ? step.people : 0
            return <li key={`${step.kind} ${place}`}>{t(step.kind, { place, people })}</li>
          })}
        </ol>
      )}
    </Section>
  )
}

const counts = ({ tookPart, followers }: { tookPart: number; followers: number }) => ({ tookPart, followers })
