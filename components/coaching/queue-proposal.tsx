import { getLocale, getTranslations } from 'next-intl/server'
import { modelNamer } from '@/components/drives/model-name'
import type { SentCommand } from '@/components/ui/action-form'
import type { Proposal, Suggestion } from '@/lib/coaching/propose-matches'
import type { Result } from '@/lib/result'
import { CommandButton } from './command-button'
import { type MatchWords, matchSentence } from './match-words'

const REASONS_SHOWN = 3

type Props = {
  line: { requestId: string; driveId: string }
  proposal: Proposal
  names: Readonly<Record<string, string>>
  offer: ((command: SentCommand) => Promise<Result<unknown>>) | null
}

/** The proposed coach with three reasons and the button, the others that are possible, and why not the rest. */
export async function QueueProposal({ line, proposal, names, offer }: Props) {
  const t = await getTranslations()
  const words = { t, locale: await getLocale(), modelName: await modelNamer() }
  const first = proposal.waitsBecause ? null : (proposal.suggestions[0] ?? null)
  const further = proposal.suggestions.filter((suggestion) => suggestion !== first)
  const name = (coachId: string) => names[coachId] ?? ''
  const button = ({ coachId }: Suggestion, kind: 'primary' | 'quiet') =>
    offer && (
      <CommandButton
        action={offer}
        input={{ driveId: line.driveId, requestId: line.requestId, coachId }}
        newIds={['offerId']}
        label={t('coaching.queue.offer', { name: name(coachId) })}
        kind={kind}
        done={t('coaching.queue.offered', { name: name(coachId) })}
      />
    )
  return (
    <div className="grid min-w-0 content-start gap-3">
      {first ? (
        <>
          <h3 className="font-semibold">{t('coaching.queue.proposed', { name: name(first.coachId) })}</h3>
          <Reasons suggestion={first} words={words} />
          {button(first, 'quiet')}
        </>
      ) : (
        <p>{proposal.waitsBecause && t(proposal.waitsBecause.key)}</p>
      )}
      {further.length > 0 && (
        <details>
          <summary className="min-h-target cursor-pointer py-2 text-sm text-accent">
            {t('coaching.queue.alternatives')}
          </summary>
          <ul className="grid gap-4 pt-1">
            {further.map((suggestion) => (
              <li key={suggestion.coachId} className="grid gap-2">
                <h4 className="font-semibold">{name(suggestion.coachId)}</h4>
                <Reasons suggestion={suggestion} words={words} />
                {button(suggestion, 'quiet')}
              </li>
            ))}
          </ul>
        </details>
      )}
      {proposal.others.length > 0 && (
        <details>
          <summary className="min-h-target cursor-pointer py-2 text-sm text-accent">
            {t(proposal.suggestions.length > 0 ? 'coaching.queue.whyNot' : 'coaching.queue.whyNobody')}
          </summary>
          <ul className="grid gap-1 text-sm">
            {proposal.others.map(({ coachId, why }) => (
              <li key={coachId}>
                <span className="font-semibold">{name(coachId)}</span>{' '}
                <span className="text-ink-muted">{matchSentence(words, why)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

function Reasons({ suggestion, words }: { suggestion: Suggestion; words: MatchWords }) {
  const [load] = suggestion.reasons.slice(-1)
  const strongest = suggestion.reasons.slice(0, -1).slice(0, REASONS_SHOWN - 1)
  return (
    <ul aria-label={words.t('coaching.queue.whyThis')} className="grid list-disc gap-0.5 pl-5 text-sm">
      {[...strongest, load].map(
        (reason) => reason && <li key={reason.key}>{matchSentence(words, reason)}</li>,
      )}
    </ul>
  )
}
