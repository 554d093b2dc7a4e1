import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import { modelNamer } from '@/components/drives/model-name'
import { isCall, type NextStep, type ProposedStep, type UpcomingCall } from '@/lib/coaching/next-step'
import { COACH_WITHIN_DAYS } from '@/lib/coaching/offer-times'
import type { Proposal, Suggestion } from '@/lib/coaching/propose-matches'
import type { DrawnProposal, DrawnQueueLine, DrawnSuggestion } from './drawn-queue-line'
import { factsInWords, type MatchFactsOf, type MatchWords, matchSentence } from './match-words'

const REASONS_SHOWN = 3

type Line = MatchFactsOf & {
  requestId: string
  driveId: string
  code: string
  days: number
  urgency: string
  /** The id of its stage; `null` where the group says nothing. */
  stage: string | null
  asked: { coach: string; waitsFor: 'coach' | 'committee'; expiresAt: Date } | null
  proposal: Proposal | null
  offered: { step: NextStep; call: string | null; at: Date } | null
  step: ProposedStep | null
}

type Board = {
  lines: readonly Line[]
  /** Calls that a group may be told of while nobody can be proposed. */
  calls: readonly (UpcomingCall & { title: string })[]
  /** Coach id → name. */
  names: Readonly<Record<string, string>>
}

/** Waiting drives in the words of the reader: how long, what for, and whom the matching proposes with its reasons. */
export async function drawQueue(
  { lines, calls, names }: Board,
  stages: ReadonlyMap<string, string>,
  { now, timeZone }: { now: Date; timeZone: string },
): Promise<DrawnQueueLine[]> {
  const t = await getTranslations()
  const format = await getFormatter()
  const words = { t, locale: await getLocale(), modelName: await modelNamer() }
  const day = (at: Date) => format.dateTime(at, { dateStyle: 'medium', timeZone })
  const dated = (at: Date, step: NextStep) =>
    isCall(step) ? format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short', timeZone }) : day(at)

  const chipsOf = ({ days, stage, urgency }: Line): DrawnQueueLine['chips'] => {
    const isLate = days > COACH_WITHIN_DAYS
    const waits = t('coaching.queue.days', { days })
    const called = stage && stages.get(stage)
    return [
      isLate
        ? { tone: 'warn', text: `${waits} · ${t('coaching.queue.late')}` }
        : { tone: 'plain', text: waits },
      ...(called ? [{ tone: 'plain', text: called } as const] : []),
      ...(urgency !== 'usual'
        ? [{ tone: 'danger', text: t(`coaching.queue.urgency.${urgency}`) } as const]
        : []),
    ]
  }
  const askedOf = ({ coach, waitsFor, expiresAt }: NonNullable<Line['asked']>): string =>
    waitsFor === 'committee'
      ? t('coaching.queue.waitsForCommittee', { name: coach })
      : t('coaching.queue.waitsForCoach', { name: coach, date: day(expiresAt) })
  const callsFor = (languages: readonly string[]) =>
    calls
      .filter(({ language }) => languages.includes(language))
      .map(({ kind, gatheringId, title, startsAt }) => ({
        ...{ step: kind, gatheringId },
        label: t('coaching.queue.step.call', { title, date: dated(startsAt, kind) }),
      }))

  return lines.map((line) => {
    const { requestId, driveId, code, asked, proposal, offered, step } = line
    return {
      ...{ requestId, driveId, code },
      chips: chipsOf(line),
      facts: factsInWords(words, line, now),
      messages: t('thread.coordination.linkForCoordination', { code }),
      asked: asked && askedOf(asked),
      proposal: proposal && drawProposal(words, proposal, names),
      told:
        offered && t(`coaching.queue.step.was.${offered.step}`, { date: dated(offered.at, offered.step) }),
      step: step && { proposed: step, calls: callsFor(line.languages) },
    }
  })
}

function drawProposal(
  words: MatchWords,
  { suggestions, others, waitsBecause }: Proposal,
  names: Board['names'],
): DrawnProposal {
  const nameOf = (coachId: string): string => names[coachId] ?? ''
  const drawn = suggestions.map(
    (suggestion): DrawnSuggestion => ({
      coachId: suggestion.coachId,
      name: nameOf(suggestion.coachId),
      reasons: shownReasons(suggestion).map((reason) => matchSentence(words, reason)),
    }),
  )
  const first = waitsBecause ? null : (drawn[0] ?? null)
  return {
    first,
    waits: waitsBecause && words.t(waitsBecause.key),
    further: drawn.filter((suggestion) => suggestion !== first),
    others: others.map(({ coachId, why }) => ({
      coachId,
      name: nameOf(coachId),
      why: matchSentence(words, why),
    })),
  }
}

/** The strongest reasons and, as the last, how much the coach carries. */
const shownReasons = ({ reasons }: Suggestion): Suggestion['reasons'] => [
  ...reasons.slice(0, -1).slice(0, REASONS_SHOWN - 1),
  ...reasons.slice(-1),
]
