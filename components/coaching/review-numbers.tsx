import { getFormatter, getTranslations } from 'next-intl/server'
import { Section } from '@/components/ui/section'
import { Stat } from '@/components/ui/stat'
import type { ReviewNumbers as Numbers } from '@/lib/coaching/review'
import { dayInWords } from '@/lib/i18n/day-in-words'

const SHOWN = ['named', 'talked', 'supporters', 'verified', 'committee'] as const

/** The numbers of today, each of everybody who works there and not of the names known. */
export async function ReviewNumbers({ numbers }: { numbers: Numbers }) {
  const t = await getTranslations('review.numbers')
  const format = await getFormatter()
  const { headcount, onDate, seatsNeeded } = numbers
  const date = dayInWords(format, onDate)
  const of = (measure: (typeof SHOWN)[number]) => {
    if (headcount === null) return t('ofUnknown', { date })
    return measure === 'committee' && seatsNeeded !== null
      ? t('seats', { headcount: format.number(headcount), needed: seatsNeeded, date })
      : t('of', { headcount: format.number(headcount), date })
  }
  return (
    <Section title={t('title')}>
      <div className="grid grid-cols-2 gap-4 sm:grid-cols-3">
        {SHOWN.map((measure) => (
          <Stat
            key={measure}
            label={t(measure)}
            value={format.number(numbers[measure].count)}
            of={of(measure)}
          />
        ))}
      </div>
    </Section>
  )
}
