import type { Refusal } from '@/lib/errors'
import type { HandOffStage } from './hand-off'

/** Somebody else agrees, and only to what still waits. */
export function refuseAgreeing(stage: HandOffStage, isProposer: boolean): Refusal {
  if (stage !== 'waits') return { key: 'handOff.refused.not_waiting' }
  return isProposer ? { key: 'handOff.refused.own' } : null
}

/** What waits for a second person is not handed over yet, and nothing is handed over twice. */
export function refuseHandingOver(stage: HandOffStage): Refusal {
  if (stage === 'waits') return { key: 'handOff.refused.waits' }
  return stage === 'ready' ? null : { key: 'handOff.refused.done' }
}

/** What has ended is over. */
export const refuseEnding = (stage: HandOffStage): Refusal =>
  stage === 'ended' ? { key: 'handOff.refused.ended' } : null
