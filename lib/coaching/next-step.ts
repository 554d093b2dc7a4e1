/** What a group that gets nobody yet is offered meanwhile. */
const NEXT_STEPS = ['open_call', 'group_coaching', 'buddy', 'invite'] as const
export type NextStep = (typeof NEXT_STEPS)[number]

/** What is told to one group by itself; two groups are brought together by `buddy.propose`. */
export const OFFERED_STEPS = ['open_call', 'group_coaching', 'invite'] as const

/** A call that anybody may come to, as the queue needs it. */
export type UpcomingCall = {
  gatheringId: string
  kind: 'open_call' | 'group_coaching'
  language: string
  startsAt: Date
}

/** A step, with the call where it is one. */
export type ProposedStep = { step: NextStep; gatheringId: string | null }

/**
 * What helps a group soonest while nobody can be proposed: the next call in a language it speaks; else another group that waits and
 * speaks one of its languages; else somebody new has to be found, and invited.
 *
 * @param alike languages of the other groups that get nobody either.
 */
export function proposeStep(
  languages: readonly string[],
  calls: readonly UpcomingCall[],
  alike: readonly (readonly string[])[],
): ProposedStep {
  const [call] = calls
    .filter(({ language }) => languages.includes(language))
    .toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
  if (call) return { step: call.kind, gatheringId: call.gatheringId }
  const hasBuddy = alike.some((others) => others.some((language) => languages.includes(language)))
  return { step: hasBuddy ? 'buddy' : 'invite', gatheringId: null }
}

/** Whether a step names a call. */
export const isCall = (step: NextStep): step is 'open_call' | 'group_coaching' =>
  step === 'open_call' || step === 'group_coaching'
