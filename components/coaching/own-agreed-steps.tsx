import { getFormatter, getTranslations } from 'next-intl/server'
import type { SentCommand } from '@/components/ui/action-form'
import { Chip } from '@/components/ui/chip'
import { List } from '@/components/ui/list'
import { Section } from '@/components/ui/section'
import type { CalendarDate } from '@/lib/clock'
import { whenDue } from '@/lib/conversations/follow-through'
import { dayInWords } from '@/lib/i18n/day-in-words'
import type { Result } from '@/lib/result'
import { CloseAgreedStep } from './close-agreed-step'
import { MoveAgreedStep } from './move-agreed-step'

type Props = {
  driveId: string
  today: CalendarDate
  steps: readonly { stepId: string; text: string; dueOn: CalendarDate; firstDueOn: CalendarDate | null }[]
  close: (command: SentCommand) => Promise<Result<unknown>>
  move: (command: SentCommand) => Promise<Result<unknown>>
}

/** What somebody of the committee promised with the coach, soonest first, on their own list. */
export async function OwnAgreedSteps({ driveId, today, steps, close, move }: Props) {
  const t = await getTranslations()
  const format = await getFormatter()
  return (
    <Section title={t('review.agreed.mine')} note={t('review.agreed.mineNote')}>
      <List label={t('review.agreed.mine')}>
        {steps.map(({ stepId, text, dueOn, firstDueOn }) => {
          const when = whenDue(dueOn, today)
          return (
            <li
              key={stepId}
              className="flex flex-wrap items-center gap-x-4 gap-y-2 border-line border-b px-4 py-3 last:border-b-0"
            >
              <div className="grid min-w-0 flex-1 basis-56 gap-0.5">
                <span className="font-semibold">{text}</span>
                <span className="flex flex-wrap items-center gap-2 text-ink-muted text-sm">
                  {t('follow.dueOn', { date: dayInWords(format, dueOn, today) })}
                  {firstDueOn && (
                    <span>{t('review.agreed.moved', { date: dayInWords(format, firstDueOn, today) })}</span>
                  )}
                  <Chip tone={dueOn < today ? 'warn' : 'plain'}>{t(when.key, when.params)}</Chip>
                </span>
              </div>
              <div className="flex flex-wrap gap-2">
                <CloseAgreedStep {...{ driveId, stepId, text, close }} />
                <MoveAgreedStep {...{ driveId, stepId, text, today, move }} />
              </div>
            </li>
          )
        })}
      </List>
    </Section>
  )
}
