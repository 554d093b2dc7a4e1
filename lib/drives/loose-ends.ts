import type { CalendarDate } from '@/lib/clock'
import type { ModelDefinition } from './models/model-definition'
import { moduleIsOn } from './models/modules'

/** What ties a drive to a union that was or is there. */
export type UnionTies = {
  /** People of the union who may look at something now, each with what it is. */
  grants: readonly { grantId: string; what: string; untilOn: CalendarDate }[]
  /** What was handed over to the union and not ended. */
  handOffs: readonly { handOffId: string; shares: readonly string[]; handedOn: CalendarDate }[]
  /** Contracts in force, which bind the unit whoever organizes in it. */
  contracts: readonly { contractId: string; expiresOn: CalendarDate; noStrike: boolean }[]
}

/** Something to look through after another way of organizing was chosen. Only people end it, each by its own verb. */
export type LooseEnd =
  | { kind: 'revoke_grant'; grantId: string; what: string; untilOn: CalendarDate }
  | { kind: 'end_hand_off'; handOffId: string; handedOn: CalendarDate }
  | { kind: 'review_shared'; handOffId: string; shares: readonly string[] }
  | { kind: 'contract_binds'; contractId: string; expiresOn: CalendarDate; noStrike: boolean }

/**
 * What is left to look through where a drive organizes without the union: rights to look that still run, hand-offs that were not ended and
 * what they shared, and contracts that bind all the same. Nothing for a model that works with people of the union.
 */
export function looseEnds(model: ModelDefinition | null, ties: UnionTies): LooseEnd[] {
  if (moduleIsOn(model, 'union_liaison')) return []
  return [
    ...ties.grants.map((grant): LooseEnd => ({ kind: 'revoke_grant', ...grant })),
    ...ties.handOffs.flatMap(({ handOffId, handedOn, shares }): LooseEnd[] => [
      { kind: 'end_hand_off', handOffId, handedOn },
      { kind: 'review_shared', handOffId, shares },
    ]),
    ...ties.contracts.map((contract): LooseEnd => ({ kind: 'contract_binds', ...contract })),
  ]
}
