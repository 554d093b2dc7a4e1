import { getTranslations } from 'next-intl/server'
import { Chip } from '@/components/ui/chip'
import { SKILLS, type Skill, type SkillStep } from '@/lib/skills/skills'

type Props = { label: string; ladder: Record<Skill, SkillStep | null> }

/** How far somebody is with each skill that anybody has seen. Never a score, and never an order of people. */
export async function SkillLadderList({ label, ladder }: Props) {
  const t = await getTranslations('skills')
  const seen = SKILLS.flatMap((skill) => {
    const step = ladder[skill]
    return step ? [{ skill, step }] : []
  })
  if (seen.length === 0) return <p className="text-ink-muted text-sm">{t('nothingSeen')}</p>
  return (
    <ul aria-label={label} className="flex flex-wrap gap-2">
      {seen.map(({ skill, step }) => (
        <li key={skill}>
          <Chip tone={step === 'teach' ? 'accent' : step === 'do' ? 'info' : 'plain'}>
            {t('seen', { skill: t(`skill.${skill}`), step: t(`step.${step}`) })}
          </Chip>
        </li>
      ))}
    </ul>
  )
}
