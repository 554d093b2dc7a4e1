import { getFormatter, getTranslations } from 'next-intl/server'
import { CloseStep } from '@/components/conversations/close-step'
import type { SentCommand } from '@/components/ui/action-form'
import { Chip } from '@/components/ui/chip'
import { Link } from '@/components/ui/link'
import { LinkButton } from '@/components/ui/link-button'
import { type CalendarDate, daysBetween } from '@/lib/clock'
import type { MyLine } from '@/lib/conversations/my-people'
import { dayInWords } from '@/lib/i18n/day-in-words'
import { oneFullStop } from '@/lib/i18n/one-full-stop'
import type { Result } from '@/lib/result'
import type { Boundary } from '@/lib/workers/boundary'
import { shortName, type WorkerName } from '@/lib/workers/worker-name'
import { ReachSheet } from './reach-sheet'

/** What a line of "my people" needs to know of a person. */
export type ShownLine = MyLine & {
  name: WorkerName
  code: string
  place: string | null
  lastTalkOn: CalendarDate | null
  boundary: Boundary
  hasPhone: boolean
}

type Act = (command: SentCommand) => Promise<Result<unknown>>
export type RowActions = {
  close: Act
  reopen: Act
  phones: (driveId: string, workerId: string) => Promise<Result<string[]>>
}
type Props = {
  driveId: string
  today: CalendarDate
  line: ShownLine
  /** Says where the person works: left out where the whole list works in one place. */
  withPlace: boolean
  actions: RowActions
}

/** One of my people: who, why now in words, the last talk; one tap to log, one to reach them. */
export async function MyPersonRow({ driveId, today, line, withPlace, actions }: Props) {
  const t = await getTranslations()
  const format = await getFormatter()
  const { workerId, step, why, boundary, lastTalkOn, place } = line
  const called = shortName(line.name)
  const day = (date: CalendarDate) => dayInWords(format, date, today)
  const late = step ? daysBetween(step.dueOn, today) : 0
  const reason =
    why &&
    oneFullStop(
      t(why.key, {
        ...why.params,
        ...(step && { step: t(`conversations.step.${step.kind}`), date: day(step.dueOn) }),
      }),
    )
  const last = lastTalkOn === null ? t('mine.neverTalked') : t('mine.lastTalk', { date: day(lastTalkOn) })
  const isSuggested = boundary === 'anyone' || boundary === 'only_me'
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-line border-b px-[min(1rem,5vw)] py-3 last:border-b-0">
      <Link
        href={`/d/${driveId}/people/${workerId}`}
        className="grid min-w-0 flex-1 basis-44 gap-0.5 rounded-input hover:text-accent"
      >
        <span className="flex flex-wrap items-center gap-2">
          <span className="font-semibold">{called}</span>
          {late > 0 && <Chip tone="warn">{t('mine.late', { days: late })}</Chip>}
          {boundary !== 'anyone' && <Chip tone="warn">{t(`workers.boundary.chip.${boundary}`)}</Chip>}
        </span>
        {reason && <span>{reason}</span>}
        <span className="text-ink-muted text-sm">
          {[withPlace && place, last].filter(Boolean).join(' · ')}
        </span>
      </Link>
      {isSuggested && (
        <div className="flex flex-wrap items-center gap-2">
          {step && reason && line.group === 'due' && (
            <CloseStep
              {...{ driveId, called, today }}
              commitmentId={step.commitmentId}
              what={reason}
              by={step.by}
              action={actions.close}
              reopen={actions.reopen}
            />
          )}
          {line.hasPhone && (
            <ReachSheet driveId={driveId} person={{ workerId, called }} phones={actions.phones} />
          )}
          <LinkButton
            href={`/d/${driveId}/one-on-ones/new?worker=${workerId}`}
            aria-label={t('mine.logWith', { name: called })}
          >
            {t('mine.log')}
          </LinkButton>
        </div>
      )}
    </li>
  )
}
