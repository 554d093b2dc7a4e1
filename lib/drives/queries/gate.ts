import 'server-only'
import type { ViewerTx } from '@/lib/db/as-viewer'
import { factOf, packOf } from '@/lib/law/fact-of'
import type { LegalFact, LegalFactKey } from '@/lib/law/legal-fact'
import { type GateAdvice, type GateFacts, gateAdvice } from '../gate-advice'
import { MAJORITY_RUNGS } from '../gate-thresholds'
import type { Stage } from '../models/model-definition'
import { moduleIsOn } from '../models/modules'
import { gateFactsIn } from './gate-facts'
import type { StageFacts } from './stage-facts'

/** What is known and what it says of a stage. */
export type Gated = { facts: GateFacts; advice: GateAdvice }

/** What a law may say of signed cards. */
const CARD_SHARES: readonly LegalFactKey[] = ['showing_of_interest', 'cards_vote', 'cards_certify']

/**
 * The advice on going to a stage, or with `null` on asking for a majority to be counted whatever the ladder; `null` for whoever does not
 * see all of the drive.
 */
export async function gateIn(
  tx: ViewerTx,
  driveId: string,
  { stage, drive, now }: { stage: Stage | null; drive: StageFacts; now: Date },
): Promise<Gated | null> {
  const facts = await gateFactsIn(tx, driveId, now)
  if (!facts) return null
  const legal = stage === null || asksForMajority(stage, drive) ? cardShares(drive) : null
  return { facts, advice: gateAdvice(facts, { legal, conditions: [] }) }
}

const asksForMajority = ({ rung }: Stage, { model }: StageFacts): boolean =>
  moduleIsOn(model, 'recognition') && MAJORITY_RUNGS.from <= rung && rung <= MAJORITY_RUNGS.to

function cardShares({ jurisdiction, recognitionPath, today }: StageFacts): LegalFact[] {
  const pack = packOf(jurisdiction, recognitionPath)
  return CARD_SHARES.flatMap((key) => factOf(pack?.id ?? null, key, today) ?? []).filter(
    ({ value }) => value !== null,
  )
}
