import type { ParticipationResult } from './participation'

/** An area of an action: who could take part, how many of them are on our list, noted so far, and counted without a name. */
export type ActionCell = {
  cellId: string
  name: string
  eligible: number
  named: number
  noted: number
  unnamed: number | null
}

/** Somebody on the frozen list; `result` is `null` while nobody noted what they did. */
export type Listed = { workerId: string; called: string; result: ParticipationResult | null }
