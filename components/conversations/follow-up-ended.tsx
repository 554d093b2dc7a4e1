import { getFormatter, getTranslations } from 'next-intl/server'
import type { SentCommand } from '@/components/ui/action-form'
import { Chip } from '@/components/ui/chip'
import { List } from '@/components/ui/list'
import { type CalendarDate, dateIn } from '@/lib/clock'
import { type EndedStep, needsLookBack } from '@/lib/conversations/follow-through'
import { dayInWords } from '@/lib/i18n/day-in-words'
import type { Result } from '@/lib/result'
import { FollowUpLookBack } from './follow-up-look-back'
import { FollowUpReopen } from './follow-up-reopen'

type Action = (command: SentCommand) => Promise<Result<unknown>>
type Props = {
  driveId: string
  today: CalendarDate
  timeZone: string
  label: string
  steps: readonly (EndedStep & { called: string })[]
  debrief: Action
  reopen: Action
}

/** Steps that ended: how, when, with a way to talk them over and to open them again. */
export async function FollowUpEnded({ driveId, today, timeZone, label, steps, debrief, reopen }: Props) {
  const t = await getTranslations()
  const format = await getFormatter()
  return (
    <List label={label}>
      {steps.map((step) => (
        <li
          key={step.commitmentId}
          className="flex flex-wrap items-center gap-x-4 gap-y-2 border-line border-b px-4 py-3 last:border-b-0"
        >
          <div className="grid min-w-0 flex-1 basis-56 gap-0.5">
            <span className="font-semibold">
              {t('follow.step', { step: t(`conversations.step.${step.kind}`), name: step.called })}
            </span>
            <span className="flex flex-wrap items-center gap-2 text-ink-muted text-sm">
              <Chip tone={step.outcome === 'kept' ? 'accent' : 'plain'}>
                {t(`follow.ended.${step.outcome}`)}
              </Chip>
              {t('follow.ended.on', { date: dayInWords(format, dateIn(timeZone, step.closedAt), today) })}
            </span>
          </div>
          <div className="flex flex-wrap gap-2">
            {needsLookBack(step) && (
              <FollowUpLookBack
                {...{ driveId, today }}
                commitmentId={step.commitmentId}
                called={step.called}
                wasKept={step.outcome === 'kept'}
                action={debrief}
              />
            )}
            {step.mayReopen && (
              <FollowUpReopen driveId={driveId} commitmentId={step.commitmentId} action={reopen} />
            )}
          </div>
        </li>
      ))}
    </List>
  )
}
