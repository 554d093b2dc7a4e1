import { getFormatter, getTranslations } from 'next-intl/server'
import { DataTable } from '@/components/ui/data-table'
import { Section } from '@/components/ui/section'
import type { CoachesGrowing } from '@/lib/skills/queries/coaches-growing'
import { SKILL_STEPS } from '@/lib/skills/skills'

/** How many people are on each step of each skill that anybody was seen in. */
export async function SkillsOfCoaches({ skills }: Pick<CoachesGrowing, 'skills'>) {
  const t = await getTranslations('skills')
  const format = await getFormatter()
  const seen = skills.filter(({ people }) => SKILL_STEPS.some((step) => people[step] !== 0))
  if (seen.length === 0)
    return (
      <Section title={t('network.skills')}>
        <p className="text-ink-muted">{t('network.noSkills')}</p>
      </Section>
    )
  return (
    <Section title={t('network.skills')} note={t('network.skillsNote')}>
      <DataTable
        caption={t('network.skills')}
        rows={seen}
        rowKey={({ skill }) => skill}
        columns={[
          {
            key: 'skill',
            header: t('witness.skill'),
            rowHeader: true,
            cell: ({ skill }) => t(`skill.${skill}`),
          },
          ...SKILL_STEPS.map((step) => ({
            key: step,
            header: t(`step.${step}`),
            numeric: true,
            cell: ({ people }: CoachesGrowing['skills'][number]) =>
              people[step] === null ? t('network.fewer') : format.number(people[step]),
          })),
        ]}
      />
    </Section>
  )
}
