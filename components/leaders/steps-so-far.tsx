import { Check, Circle } from 'lucide-react'
import { getFormatter, getTranslations } from 'next-intl/server'
import { Section } from '@/components/ui/section'
import type { CalendarDate } from '@/lib/clock'
import { dayInWords } from '@/lib/i18n/day-in-words'
import type { DevelopmentStep } from '@/lib/leaders/development'

type Props = {
  called: string
  today: CalendarDate
  steps: readonly { step: DevelopmentStep; onDate: CalendarDate | null; behind: boolean }[]
  next: DevelopmentStep | null
}

/** How far somebody has come on the way from a first talk to the committee, and the one thing to ask for next. */
export async function StepsSoFar({ called, today, steps, next }: Props) {
  const t = await getTranslations('leaders.steps')
  const format = await getFormatter()
  const made = ({ onDate, behind }: Props['steps'][number]) => {
    if (onDate) return t('on', { date: dayInWords(format, onDate, today) })
    return t(behind ? 'passed' : 'not')
  }
  return (
    <Section title={t('title')} note={t('note')}>
      <ol className="grid gap-1.5">
        {steps.map((each) => (
          <li key={each.step} className="flex items-start gap-2.5">
            {each.behind ? (
              <Check aria-hidden className="mt-0.5 size-5 shrink-0 text-accent" />
            ) : (
              <Circle aria-hidden className="mt-0.5 size-5 shrink-0 text-edge" />
            )}
            <span>
              {t(each.step)} <span className="text-ink-muted text-sm">· {made(each)}</span>
            </span>
          </li>
        ))}
      </ol>
      <p>{next ? t('next', { ask: t(`ask.${next}`) }) : t('all', { name: called })}</p>
    </Section>
  )
}
