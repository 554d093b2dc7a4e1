import 'server-only'
import { dateIn } from '@/lib/clock'
import type { ViewerTx } from '@/lib/db/as-viewer'
import type { CardKind, CardMethod } from '../cards/card'
import { factOf } from '../fact-of'
import type { LegalFact } from '../legal-fact'
import { lawIn } from './law-of'

/** What the law of a drive asks of cards that are signed electronically; `null` where it asks for nothing that is kept here. */
export async function electronicRuleIn(tx: ViewerTx, driveId: string, now: Date): Promise<LegalFact | null> {
  const law = await lawIn(tx, driveId, now)
  return law && factOf(law.packs, law.packId, 'electronic_card', dateIn(law.timeZone, now))
}

/** Whether a board asks for more than the signature itself: only of authorizations that were not signed by hand. */
export const asksForMore = (
  { kind, method }: { kind: CardKind; method: CardMethod },
  rule: LegalFact | null,
): boolean => rule !== null && kind === 'authorization' && method === 'electronic'
