import type { CalendarDate } from '@/lib/clock'
import type { JurisdictionPack, LegalFact, LegalFactKey } from './legal-fact'
import { CANADA_BC, CANADA_FEDERAL } from './packs/canada'
import { UK } from './packs/uk'
import { US_NLRA } from './packs/us-nlra'
import {
  US_CALIFORNIA_PUBLIC,
  US_FEDERAL,
  US_NEW_JERSEY_PUBLIC,
  US_WASHINGTON_PUBLIC,
} from './packs/us-public'

/** No law of ours: other countries, and whoever does not want a date shown. */
const NONE: JurisdictionPack = { id: 'none', paths: [], facts: [] }

/** Every law that is kept, in the order in which they are offered. */
export const PACKS: readonly JurisdictionPack[] = [
  US_NLRA,
  US_CALIFORNIA_PUBLIC,
  US_WASHINGTON_PUBLIC,
  US_NEW_JERSEY_PUBLIC,
  US_FEDERAL,
  CANADA_FEDERAL,
  CANADA_BC,
  UK,
  NONE,
]

/** What a drive can choose. */
export const JURISDICTIONS: readonly string[] = PACKS.map(({ id }) => id)

/**
 * The law that applies to a drive: the one it chose, else the one that its recognition path (`null`: not said) usually falls
 * under. `null` where neither is known: then a screen says only whom to ask.
 */
export function packOf(chosen: string | null, recognitionPath: string | null): JurisdictionPack | null {
  if (chosen !== null) return PACKS.find(({ id }) => id === chosen) ?? null
  return PACKS.find(({ paths }) => paths.includes(recognitionPath ?? 'none')) ?? null
}

/**
 * What a law says on a day. `jurisdiction` is the id of a pack; `null`, or one that is not kept, has nothing to say, and a wrong
 * number is worse than none.
 */
export function factOf(jurisdiction: string | null, key: LegalFactKey, on: CalendarDate): LegalFact | null {
  const facts = PACKS.find(({ id }) => id === jurisdiction)?.facts ?? []
  return facts.find((fact) => fact.key === key && isInForce(fact, on)) ?? null
}

/** Whether a fact held on a day. */
export const isInForce = ({ from, until }: Pick<LegalFact, 'from' | 'until'>, on: CalendarDate): boolean =>
  (from === null || from <= on) && (until === null || on < until)

/** Nobody has looked at the fact since its review was due. */
export const needsALook = ({ reviewBy }: Pick<LegalFact, 'reviewBy'>, today: CalendarDate): boolean =>
  today >= reviewBy
