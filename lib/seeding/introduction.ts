/** Where an introduction stands for the caller, who is not told which of the two has not said yes. */
export type IntroductionState = 'open' | 'agreed' | 'made' | 'withdrawn'

type Facts = { agreed: boolean; madeAt: Date | null; withdrawnAt: Date | null }

/** A no and no answer are the same: only two times yes is anything else. */
export function introductionState({ agreed, madeAt, withdrawnAt }: Facts): IntroductionState {
  if (withdrawnAt) return 'withdrawn'
  if (madeAt) return 'made'
  return agreed ? 'agreed' : 'open'
}
