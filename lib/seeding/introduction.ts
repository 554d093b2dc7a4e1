/** Where an introduction stands for the caller, who is not told which of the two has not said yes. */
export type IntroductionState = 'open' | 'agreed' | 'made' | 'dropped'

type Facts = { agreed: boolean; endedAt: Date | null }

/** A no and no answer are the same: only two times yes is anything else. One that ended with two times yes was made. */
export function introductionState({ agreed, endedAt }: Facts): IntroductionState {
  if (agreed) return endedAt ? 'made' : 'agreed'
  return endedAt ? 'dropped' : 'open'
}
