import { getFormatter, getTranslations } from 'next-intl/server'
import type { SentCommand } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { Chip } from '@/components/ui/chip'
import { LinkButton } from '@/components/ui/link-button'
import type { NextStep, ProposedStep, UpcomingCall } from '@/lib/coaching/next-step'
import { COACH_WITHIN_DAYS } from '@/lib/coaching/offer-times'
import type { Proposal } from '@/lib/coaching/propose-matches'
import type { Result } from '@/lib/result'
import { MatchFacts } from './match-facts'
import { QueueProposal } from './queue-proposal'
import { QueueStep } from './queue-step'

type Props = {
  line: {
    requestId: string
    driveId: string
    code: string
    days: number
    urgency: string
    languages: readonly string[]
    needs: readonly string[]
    timeZone: string
    industry: string | null
    sizeBand: string | null
    asked: { coach: string; waitsFor: 'coach' | 'committee'; expiresAt: Date } | null
    proposal: Proposal | null
    offered: { step: NextStep; call: string | null; at: Date } | null
    step: ProposedStep | null
  }
  /** Calls that a group may be told of while nobody can be proposed. */
  calls: readonly (UpcomingCall & { title: string })[]
  /** What its stage is called; `null` where the group says nothing. */
  stage: string | null
  names: Readonly<Record<string, string>>
  timeZone: string
  /** `null` for those who may look and not offer. */
  offer: ((command: SentCommand) => Promise<Result<unknown>>) | null
  offerStep: ((command: SentCommand) => Promise<Result<unknown>>) | null
}

/** One waiting drive: how long, what for, and whom the matching proposes with its reasons. */
export async function QueueCard({ line, stage, names, calls, timeZone, offer, offerStep }: Props) {
  const t = await getTranslations('coaching.queue')
  const thread = await getTranslations('thread.coordination')
  const format = await getFormatter()
  const isLate = line.days > COACH_WITHIN_DAYS
  return (
    <Card className="grid gap-5 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.4fr)]">
      <div className="grid content-start gap-3">
        <div className="flex flex-wrap items-center gap-2">
          <h2 className="text-lg font-semibold">{line.code}</h2>
          <Chip tone={isLate ? 'warn' : 'plain'}>
            {t('days', { days: line.days })}
            {isLate && ` · ${t('late')}`}
          </Chip>
          {stage && <Chip>{stage}</Chip>}
          {line.urgency !== 'usual' && <Chip tone="danger">{t(`urgency.${line.urgency}`)}</Chip>}
        </div>
        <MatchFacts {...line} />
        <div>
          <LinkButton href={`/network/queue/${line.driveId}`}>
            {thread('linkForCoordination', { code: line.code })}
          </LinkButton>
        </div>
      </div>
      {line.asked ? (
        <p className="self-center text-ink-muted">
          {line.asked.waitsFor === 'committee'
            ? t('waitsForCommittee', { name: line.asked.coach })
            : t('waitsForCoach', {
                name: line.asked.coach,
                date: format.dateTime(line.asked.expiresAt, { dateStyle: 'medium', timeZone }),
              })}
        </p>
      ) : (
        line.proposal && (
          <div className="grid min-w-0 content-start gap-4">
            <QueueProposal line={line} proposal={line.proposal} names={names} offer={offer} />
            <QueueStep line={line} calls={calls} timeZone={timeZone} offer={offerStep} />
          </div>
        )
      )}
    </Card>
  )
}
