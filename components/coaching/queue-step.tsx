import { getFormatter, getTranslations } from 'next-intl/server'
import type { SentCommand } from '@/components/ui/action-form'
import { isCall, type NextStep, type ProposedStep, type UpcomingCall } from '@/lib/coaching/next-step'
import type { Result } from '@/lib/result'
import { QueueStepForm } from './queue-step-form'

type Props = {
  line: {
    requestId: string
    driveId: string
    code: string
    languages: readonly string[]
    offered: { step: NextStep; call: string | null; at: Date } | null
    step: ProposedStep | null
  }
  calls: readonly (UpcomingCall & { title: string })[]
  timeZone: string
  /** `null` for those who may look and not offer. */
  offer: ((command: SentCommand) => Promise<Result<unknown>>) | null
}

/** What a waiting group was told meanwhile and, while nobody can be proposed, what to tell it. */
export async function QueueStep({ line, calls, timeZone, offer }: Props) {
  const t = await getTranslations('coaching.queue.step')
  const format = await getFormatter()
  const { offered, step, languages } = line
  const dated = (at: Date, step: NextStep) =>
    format.dateTime(at, {
      ...(isCall(step) ? { dateStyle: 'medium', timeStyle: 'short' } : { dateStyle: 'medium' }),
      timeZone,
    })
  const labelled = calls
    .filter(({ language }) => languages.includes(language))
    .map(({ kind, gatheringId, title, startsAt }) => ({
      ...{ step: kind, gatheringId },
      label: t('call', { title, date: dated(startsAt, kind) }),
    }))
  return (
    <div className="grid gap-3">
      {offered && (
        <p className="text-sm">{t(`was.${offered.step}`, { date: dated(offered.at, offered.step) })}</p>
      )}
      {step?.step === 'buddy' && <p className="text-sm">{t('buddy')}</p>}
      {step && offer && <QueueStepForm line={line} proposed={step} calls={labelled} offer={offer} />}
    </div>
  )
}
