import 'server-only'
import type { ViewerTx } from '@/lib/db/as-viewer'
import { factOf, packOf } from '@/lib/law/fact-of'
import type { LegalFact, LegalFactKey } from '@/lib/law/legal-fact'
import { allPacks } from '@/lib/law/packs/packs'
import { type GateAdvice, type GateCondition, type GateFacts, gateAdvice } from '../gate-advice'
import { MAJORITY_RUNGS } from '../gate-thresholds'
import { type Checked, checkConditions } from '../models/metrics/check-conditions'
import type { Stage } from '../models/model-definition'
import { moduleIsOn } from '../models/modules'
import { gateFactsIn } from './gate-facts'
import { metricResultsIn } from './model-results'
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
  const conditions = await conditionsOf(tx, driveId, { stage, drive, now })
  return { facts, advice: gateAdvice(facts, { legal, conditions }) }
}

/** The bounds that the definition sets for a stage, with their numbers. Areas without anybody have a line of their own. */
async function conditionsOf(
  tx: ViewerTx,
  driveId: string,
  { stage, drive, now }: { stage: Stage | null; drive: StageFacts; now: Date },
): Promise<GateCondition[]> {
  const bounds = stage?.gate?.filter(({ metric }) => metric !== 'blind_cells') ?? []
  if (!drive.model || bounds.length === 0) return []
  const results = await metricResultsIn(tx, driveId, drive.model, now)
  return results ? checkConditions(bounds, results).map(asGateCondition) : []
}

function asGateCondition({ condition, result, holds }: Checked): GateCondition {
  const { metric, atLeast, atMost, countAtLeast } = condition
  const bound = atLeast === undefined ? (atMost === undefined ? 'count_at_least' : 'at_most') : 'at_least'
  return {
    ...{ metric, bound, need: atLeast ?? atMost ?? countAtLeast ?? 0, holds },
    result: result && {
      unit: result.unit,
      value: result.value,
      count: result.count,
      of: result.of?.count ?? null,
    },
  }
}

const asksForMajority = ({ rung }: Stage, { model }: StageFacts): boolean =>
  moduleIsOn(model, 'recognition') && MAJORITY_RUNGS.from <= rung && rung <= MAJORITY_RUNGS.to

function cardShares({ jurisdiction, recognitionPath, today }: StageFacts): LegalFact[] {
  const packs = allPacks()
  const pack = packOf(packs, jurisdiction, recognitionPath)
  return CARD_SHARES.flatMap((key) => factOf(packs, pack?.id ?? null, key, today) ?? []).filter(
    ({ value }) => value !== null,
  )
}
