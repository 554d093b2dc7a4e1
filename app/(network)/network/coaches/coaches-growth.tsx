import { getFormatter, getTranslations } from 'next-intl/server'
import { Section } from '@/components/ui/section'
import { Stat } from '@/components/ui/stat'
import { SMALLEST_COHORT } from '@/lib/skills/published-constants'
import type { CoachesGrowing } from '@/lib/skills/queries/coaches-growing'

type Props = Pick<CoachesGrowing, 'reproduction' | 'reproductionFromOn' | 'generationDays'>

/** How many coaches each mentor brings up and how long that takes; from when on it is shown where too few people would be read. */
export async function CoachesGrowth({ reproduction, reproductionFromOn, generationDays }: Props) {
  const t = await getTranslations('skills.network')
  const format = await getFormatter()
  const count = SMALLEST_COHORT
  const rateLater = reproductionFromOn
    ? t('rateFrom', {
        count,
        month: format.dateTime(new Date(`${reproductionFromOn}T00:00:00Z`), {
          ...{ month: 'long', year: 'numeric', timeZone: 'UTC' },
        }),
      })
    : t('rateLater', { count })
  return (
    <Section title={t('growth')} note={t('growthNote')}>
      <div className="grid gap-4 sm:grid-cols-2">
        <Stat
          label={t('rate')}
          value={reproduction ? format.number(reproduction.rate, { maximumFractionDigits: 1 }) : t('notYet')}
          of={
            reproduction
              ? t('rateOf', { coaches: reproduction.newCoaches, mentors: reproduction.mentors })
              : rateLater
          }
        />
        <Stat
          label={t('generation')}
          value={generationDays === null ? t('notYet') : format.number(Math.round(generationDays))}
          of={generationDays === null ? t('generationLater', { count }) : t('days')}
        />
      </div>
      {(!reproduction || generationDays === null) && (
        <p className="max-w-words text-ink-muted text-sm">{t('whyLater')}</p>
      )}
    </Section>
  )
}
