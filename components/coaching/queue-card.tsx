'use client'

import type { SentCommand } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { Chip } from '@/components/ui/chip'
import { LinkButton } from '@/components/ui/link-button'
import type { Result } from '@/lib/result'
import type { DrawnQueueLine } from './drawn-queue-line'
import { MatchFacts } from './match-facts'
import { QueueProposal } from './queue-proposal'
import { QueueStep } from './queue-step'

type Send = (command: SentCommand) => Promise<Result<unknown>>
type Props = {
  line: DrawnQueueLine
  /** `null` for those who may look and not offer. */
  offer: Send | null
  offerStep: Send | null
}

/**
 * One waiting drive: how long, what for, and whom the matching proposes with its reasons. A client component without any state: so the
 * board carries each drive once as data, and not a second time as all the elements that it is made of.
 */
export function QueueCard({ line, offer, offerStep }: Props) {
  const { driveId, code, chips, facts, messages, asked, proposal } = line
  return (
    <Card className="grid gap-5 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.4fr)]">
      <div className="grid content-start gap-3">
        <div className="flex flex-wrap items-center gap-2">
          <h2 className="text-lg font-semibold">{code}</h2>
          {chips.map(({ tone, text }) => (
            <Chip key={text} tone={tone}>
              {text}
            </Chip>
          ))}
        </div>
        <MatchFacts facts={facts} />
        <div>
          <LinkButton href={`/network/queue/${driveId}`}>{messages}</LinkButton>
        </div>
      </div>
      {asked === null ? (
        proposal && (
          <div className="grid min-w-0 content-start gap-4">
            <QueueProposal line={line} proposal={proposal} offer={offer} />
            <QueueStep line={line} offer={offerStep} />
          </div>
        )
      ) : (
        <p className="self-center text-ink-muted">{asked}</p>
      )}
    </Card>
  )
}
