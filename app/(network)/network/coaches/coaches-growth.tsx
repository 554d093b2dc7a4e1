import { getFormatter, getTranslations } from 'next-intl/server'
import { Section } from '@/components/ui/section'
import { Stat } from '@/components/ui/stat'
import { SMALLEST_COHORT } from '@/lib/skills/published-constants'
import type { CoachesGrowing } from '@/lib/skills/queries/coaches-growing'

/** How many coaches each mentor brings up and how long that takes; withheld where too few people would be read. */
export async function CoachesGrowth({
  reproduction,
  generationDays,
}: Pick<CoachesGrowing, 'reproduction' | 'generationDays'>) {
  const t = await getTranslations('skills.network')
  const format = await getFormatter()
  const tooFew = t('tooFew', { count: SMALLEST_COHORT })
  return (
    <Section title={t('growth')} note={t('growthNote')}>
      <div className="grid grid-cols-2 gap-4">
        <Stat
          label={t('rate')}
          value={
            reproduction ? format.number(reproduction.rate, { maximumFractionDigits: 1 }) : t('withheld')
          }
          of={
            reproduction
              ? t('rateOf', { coaches: reproduction.newCoaches, mentors: reproduction.mentors })
              : tooFew
          }
        />
        <Stat
          label={t('generation')}
          value={generationDays === null ? t('withheld') : format.number(Math.round(generationDays))}
          of={generationDays === null ? tooFew : t('days')}
        />
      </div>
    </Section>
  )
}
