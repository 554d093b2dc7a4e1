import type { Tone } from '@/components/ui/chip'
import type { ProposedStep } from '@/lib/coaching/next-step'

/** A coach whom the matching suggests, and why. */
export type DrawnSuggestion = { coachId: string; name: string; reasons: readonly string[] }

export type DrawnProposal = {
  /** `null` while nobody is proposed; `waits` says why. */
  first: DrawnSuggestion | null
  waits: string | null
  further: readonly DrawnSuggestion[]
  /** Who is not suggested, with the one reason why. */
  others: readonly { coachId: string; name: string; why: string }[]
}

/** A waiting drive as the board draws it: what is its own, in words. What every card says is said by the card. */
export type DrawnQueueLine = {
  requestId: string
  driveId: string
  code: string
  chips: readonly { tone: Tone; text: string }[]
  facts: readonly (readonly [name: string, value: string])[]
  /** Of the link to what was written with it. */
  messages: string
  /** Who was asked and has to answer; `null` when nobody was. */
  asked: string | null
  proposal: DrawnProposal | null
  /** What it was told meanwhile. */
  told: string | null
  /** What would help it meanwhile, with the calls in a language that it speaks. */
  step: { proposed: ProposedStep; calls: readonly (ProposedStep & { label: string })[] } | null
}
