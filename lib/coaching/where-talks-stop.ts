import { FEWEST_TALKS } from './published-constants'

/** One step of the drive's way of talking, with how many talks ended there and how many got at least so far. */
export type TalkStep = { step: string; stoppedHere: number; gotSoFar: number }

export type TalkSteps = {
  steps: TalkStep[]
  /** Talks of which a step was written down. */
  told: number
  /** Where most talks end before the last step; `null` while fewer than {@link FEWEST_TALKS} were told or none ended early. */
  stopsAt: string | null
}

/**
 * Where conversations stop, by the steps of the school in their order. `reached` counts talks by the last step that they got to;
 * steps that are not of this school are left out. Equal counts: the earlier step, since the later ones build on it.
 */
export function whereTalksStop(order: readonly string[], reached: ReadonlyMap<string, number>): TalkSteps {
  let gotSoFar = order.reduce((sum, step) => sum + (reached.get(step) ?? 0), 0)
  const told = gotSoFar
  const steps = order.map((step): TalkStep => {
    const stoppedHere = reached.get(step) ?? 0
    const row = { step, stoppedHere, gotSoFar }
    gotSoFar -= stoppedHere
    return row
  })
  const early = steps.slice(0, -1)
  const most = Math.max(0, ...early.map(({ stoppedHere }) => stoppedHere))
  const stopsAt =
    told >= FEWEST_TALKS && most > 0
      ? (early.find(({ stoppedHere }) => stoppedHere === most)?.step ?? null)
      : null
  return { steps, told, stopsAt }
}
