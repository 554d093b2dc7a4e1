import { useTranslations } from 'next-intl'
import type { SentCommand } from '@/components/ui/action-form'
import type { Result } from '@/lib/result'
import type { DrawnQueueLine } from './drawn-queue-line'
import { QueueStepForm } from './queue-step-form'

type Props = {
  line: Pick<DrawnQueueLine, 'requestId' | 'driveId' | 'code' | 'told' | 'step'>
  /** `null` for those who may look and not offer. */
  offer: ((command: SentCommand) => Promise<Result<unknown>>) | null
}

/** What a waiting group was told meanwhile and, while nobody can be proposed, what to tell it. */
export function QueueStep({ line, offer }: Props) {
  const t = useTranslations('coaching.queue.step')
  const { told, step } = line
  return (
    <div className="grid gap-3">
      {told && <p className="text-sm">{told}</p>}
      {step?.proposed.step === 'buddy' && <p className="text-sm">{t('buddy')}</p>}
      {step && offer && <QueueStepForm line={line} {...step} offer={offer} />}
    </div>
  )
}
