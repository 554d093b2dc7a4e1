import { useTranslations } from 'next-intl'
import type { SentCommand } from '@/components/ui/action-form'
import type { Result } from '@/lib/result'
import { CommandButton } from './command-button'
import type { DrawnProposal, DrawnSuggestion } from './drawn-queue-line'

type Props = {
  line: { requestId: string; driveId: string }
  proposal: DrawnProposal
  offer: ((command: SentCommand) => Promise<Result<unknown>>) | null
}

/** The proposed coach with three reasons and the button, the others that are possible, and why not the rest. */
export function QueueProposal({ line, proposal, offer }: Props) {
  const t = useTranslations('coaching.queue')
  const { first, waits, further, others } = proposal
  const suggested = ({ coachId, name, reasons }: DrawnSuggestion) => (
    <>
      <ul aria-label={t('whyThis')} className="grid list-disc gap-0.5 pl-5 text-sm">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {offer && (
        <CommandButton
          action={offer}
          input={{ driveId: line.driveId, requestId: line.requestId, coachId }}
          newIds={['offerId']}
          label={t('offer', { name })}
          kind="quiet"
          done={t('offered', { name })}
        />
      )}
    </>
  )
  return (
    <div className="grid min-w-0 content-start gap-3">
      {first ? (
        <>
          <h3 className="font-semibold">{t('proposed', { name: first.name })}</h3>
          {suggested(first)}
        </>
      ) : (
        <p>{waits}</p>
      )}
      {further.length > 0 && (
        <details>
          <summary className="min-h-target cursor-pointer py-2 text-sm text-accent">
            {t('alternatives')}
          </summary>
          <ul className="grid gap-4 pt-1">
            {further.map((suggestion) => (
              <li key={suggestion.coachId} className="grid gap-2">
                <h4 className="font-semibold">{suggestion.name}</h4>
                {suggested(suggestion)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {others.length > 0 && (
        <details>
          <summary className="min-h-target cursor-pointer py-2 text-sm text-accent">
            {t(first || further.length > 0 ? 'whyNot' : 'whyNobody')}
          </summary>
          <ul className="grid gap-1 text-sm">
            {others.map(({ coachId, name, why }) => (
              <li key={coachId}>
                <span className="font-semibold">{name}</span> <span className="text-ink-muted">{why}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
