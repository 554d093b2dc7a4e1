import { getFormatter, getTranslations } from 'next-intl/server'
import { WithMessages } from '@/components/shell/with-messages'
import { ActionForm } from '@/components/ui/action-form'
import { List } from '@/components/ui/list'
import { Section } from '@/components/ui/section'
import type { CalendarDate } from '@/lib/clock'
import { dayInWords } from '@/lib/i18n/day-in-words'
import type { OwnSkills } from '@/lib/skills/queries/own-skills'
import { withdrawSkillAction } from './actions'

/** What others saw of oneself, line by line, and how to take a line away. */
export async function OwnSteps({ steps, today }: Pick<OwnSkills, 'steps'> & { today: CalendarDate }) {
  const t = await getTranslations('skills')
  const format = await getFormatter()
  return (
    <Section title={t('own.steps')} note={t('own.stepsNote')}>
      <WithMessages of={['skills']}>
        <List label={t('own.steps')}>
          {steps.map(({ stepId, skill, step, onDate }) => (
            <li key={stepId} className="flex flex-wrap items-center justify-between gap-2 px-4 py-2.5">
              <span>
                {t('own.line', {
                  seen: t('seen', { skill: t(`skill.${skill}`), step: t(`step.${step}`) }),
                  date: dayInWords(format, onDate, today),
                })}
              </span>
              <ActionForm
                compact
                action={withdrawSkillAction}
                submitKind="quiet"
                submitLabel={t('own.withdraw')}
                doneMessage={t('own.withdrawn')}
              >
                <input type="hidden" name="stepId" value={stepId} />
              </ActionForm>
            </li>
          ))}
        </List>
      </WithMessages>
    </Section>
  )
}
