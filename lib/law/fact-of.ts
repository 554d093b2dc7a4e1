import type { CalendarDate } from '@/lib/clock'
import type { JurisdictionPack, LegalFact, LegalFactKey } from './legal-fact'

type Packs = readonly JurisdictionPack[]

/**
 * The law that applies to a drive: the one it chose, else the one that its recognition path (`null`: not said) usually falls
 * under. `null` where neither is known: then a screen says only whom to ask.
 */
export function packOf(
  packs: Packs,
  chosen: string | null,
  recognitionPath: string | null,
): JurisdictionPack | null {
  if (chosen !== null) return packs.find(({ id }) => id === chosen) ?? null
  return packs.find(({ paths }) => paths.includes(recognitionPath ?? 'none')) ?? null
}

/**
 * What a law says on a day. `jurisdiction` is the id of a pack; `null`, or one that is not kept, has nothing to say, and a wrong
 * number is worse than none.
 */
export function factOf(
  packs: Packs,
  jurisdiction: string | null,
  key: LegalFactKey,
  on: CalendarDate,
): LegalFact | null {
  const facts = packs.find(({ id }) => id === jurisdiction)?.facts ?? []
  return facts.find((fact) => fact.key === key && isInForce(fact, on)) ?? null
}

/** Whether a fact held on a day. */
export const isInForce = ({ from, until }: Pick<LegalFact, 'from' | 'until'>, on: CalendarDate): boolean =>
  (from === null || from <= on) && (until === null || on < until)

/** Nobody has looked at the fact since its review was due. */
export const needsALook = ({ reviewBy }: Pick<LegalFact, 'reviewBy'>, today: CalendarDate): boolean =>
  today >= reviewBy
