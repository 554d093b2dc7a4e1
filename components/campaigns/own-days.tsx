import { getFormatter, getTranslations } from 'next-intl/server'
import type { SentCommand } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { Section } from '@/components/ui/section'
import type { CalendarDate } from '@/lib/clock'
import { dayInWords } from '@/lib/i18n/day-in-words'
import type { Result } from '@/lib/result'
import { AnswerDayForm } from './answer-day-form'

type Props = {
  driveId: string
  days: readonly {
    dayId: string
    campaignId: string
    title: string
    onDate: CalendarDate
    state: 'in' | 'out' | null
    testId: string | null
  }[]
  actions: readonly { testId: string; title: string }[]
  answer: (command: SentCommand) => Promise<Result<unknown>>
}

/** Joint days of the group's campaigns: whether it takes part, and with which action of its own. */
export async function OwnDays({ driveId, days, actions, answer }: Props) {
  const t = await getTranslations('campaigns.together')
  const format = await getFormatter()
  return (
    <Section title={t('ownDays')} note={t('ownDaysNote')}>
      {days.map(({ dayId, campaignId, title, onDate, state, testId }) => (
        <Card key={dayId} className="grid gap-3">
          <h3 className="font-semibold">
            {title} · {dayInWords(format, onDate)}
          </h3>
          <AnswerDayForm one={{ driveId, campaignId, dayId }} {...{ state, testId, actions, answer }} />
        </Card>
      ))}
    </Section>
  )
}
