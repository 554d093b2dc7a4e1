import { getFormatter, getTranslations } from 'next-intl/server'
import type { SentCommand } from '@/components/ui/action-form'
import { Chip } from '@/components/ui/chip'
import { LinkButton } from '@/components/ui/link-button'
import type { CalendarDate } from '@/lib/clock'
import type { FollowUp } from '@/lib/conversations/follow-ups'
import type { Message } from '@/lib/errors'
import { dayInWords } from '@/lib/i18n/day-in-words'
import type { Result } from '@/lib/result'
import { CloseStep } from './close-step'

type Props = {
  driveId: string
  today: CalendarDate
  item: FollowUp & { called: string }
  close: (command: SentCommand) => Promise<Result<unknown>>
  reopen: (command: SentCommand) => Promise<Result<unknown>>
}

/** One person who is due: who, why in words, and what to do about it. The buttons go below where there is no room. */
export async function FollowUpLine({ driveId, today, item, close, reopen }: Props) {
  const t = await getTranslations()
  const format = await getFormatter()
  const { workerId, called, step, why } = item
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-line border-b px-4 py-3 last:border-b-0">
      <div className="grid min-w-0 flex-1 basis-56 gap-0.5">
        <span className="flex flex-wrap items-center gap-2">
          <span className="font-semibold">{called}</span>
          {step && <Chip tone={step.dueOn < today ? 'warn' : 'plain'}>{inWords(t, why, called)}</Chip>}
        </span>
        <span className="text-ink-muted text-sm">
          {step
            ? `${t(`conversations.follow.stepBy.${step.by}`, { name: called, step: t(`conversations.step.${step.kind}`) })} · ${t('conversations.follow.dueOn', { date: dayInWords(format, step.dueOn, today) })}`
            : inWords(t, why, called)}
        </span>
      </div>
      <div className="flex flex-wrap gap-2">
        {step && (
          <CloseStep
            driveId={driveId}
            commitmentId={step.commitmentId}
            called={called}
            by={step.by}
            today={today}
            action={close}
            reopen={reopen}
          />
        )}
        <LinkButton kind="plain" href={`/d/${driveId}/one-on-ones/new?worker=${workerId}`}>
          {t('conversations.follow.log')}
        </LinkButton>
      </div>
    </li>
  )
}

type Translate = (key: string, params?: Record<string, string | number>) => string

const inWords = (t: Translate, { key, params }: Message, name: string): string => t(key, { ...params, name })
