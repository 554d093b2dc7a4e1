import { getFormatter, getTranslations } from 'next-intl/server'
import type { SentCommand } from '@/components/ui/action-form'
import { Chip } from '@/components/ui/chip'
import { LinkButton } from '@/components/ui/link-button'
import { List } from '@/components/ui/list'
import type { CalendarDate } from '@/lib/clock'
import { type PromisedStep, whenDue } from '@/lib/conversations/follow-through'
import { dayInWords } from '@/lib/i18n/day-in-words'
import type { Result } from '@/lib/result'
import { CloseStep } from './close-step'
import { FollowUpDate } from './follow-up-date'

type Action = (command: SentCommand) => Promise<Result<unknown>>
type Props = {
  driveId: string
  today: CalendarDate
  /** Names the list: the heading above it. */
  label: string
  steps: readonly (PromisedStep & { called: string })[]
  /** What stands there when nothing is open. */
  none: string
  close: Action
  reopen: Action
}

/** Open steps, soonest first: what, with whom, by when, and how it ended. */
export async function FollowUpSteps({ driveId, today, label, steps, none, close, reopen }: Props) {
  const t = await getTranslations()
  const format = await getFormatter()
  if (steps.length === 0) return <p className="text-ink-muted">{none}</p>
  return (
    <List label={label}>
      {steps.map(({ commitmentId, workerId, kind, by, dueOn, called, doerWorkerId }) => {
        const when = whenDue(dueOn, today)
        const what = t('follow.step', { step: t(`conversations.step.${kind}`), name: called })
        return (
          <li
            key={commitmentId}
            className="flex flex-wrap items-center gap-x-4 gap-y-2 border-line border-b px-4 py-3 last:border-b-0"
          >
            <div className="grid min-w-0 flex-1 basis-56 gap-0.5">
              <span className="font-semibold">{what}</span>
              <span className="flex flex-wrap items-center gap-2 text-ink-muted text-sm">
                {t('follow.dueOn', { date: dayInWords(format, dueOn, today) })}
                <Chip tone={dueOn < today ? 'warn' : 'plain'}>{t(when.key, when.params)}</Chip>
                {doerWorkerId !== null && <Chip>{t('follow.doneBy')}</Chip>}
              </span>
            </div>
            <div className="flex flex-wrap gap-2">
              <CloseStep {...{ driveId, commitmentId, called, what, by, today, reopen }} action={close} />
              <LinkButton
                href={`/d/${driveId}/one-on-ones/new?worker=${workerId}`}
                aria-label={t('mine.logWith', { name: called })}
              >
                {t('mine.log')}
              </LinkButton>
              <FollowUpDate {...{ driveId, commitmentId }} />
            </div>
          </li>
        )
      })}
    </List>
  )
}
