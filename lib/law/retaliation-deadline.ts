import { type CalendarDate, daysBetween } from '@/lib/clock'
import { countedOn } from './counted-on'
import { factOf, needsALook, packOf } from './fact-of'
import type { JurisdictionPack, LegalFact } from './legal-fact'

/** Until when a charge can be filed, with what that rests on; shown with "check with your union or a lawyer". */
export type Deadline = {
  packId: string
  on: CalendarDate
  /** Negative once it has passed. */
  daysLeft: number
  fact: LegalFact
  /** Nobody has looked at the value since its review was due. */
  isOld: boolean
}

/** Which law of those that are kept a drive falls under: the one it chose, and its recognition path; `null` where it has not said. */
export type UnderLaw = {
  packs: readonly JurisdictionPack[]
  jurisdiction: string | null
  path: string | null
}

/**
 * The last day of a charge about something that happened on a day, by the law that held then. `null` where no law is kept for the
 * drive, or the law names no time: then the screen says only whom to ask.
 */
export function retaliationDeadline(
  happenedOn: CalendarDate,
  { packs, jurisdiction, path }: UnderLaw,
  today: CalendarDate,
): Deadline | null {
  const pack = packOf(packs, jurisdiction, path)
  const fact = pack && factOf(packs, pack.id, 'retaliation_charge', happenedOn)
  if (!pack || !fact) return null
  const on = countedOn(happenedOn, fact)
  return on && { packId: pack.id, on, daysLeft: daysBetween(today, on), fact, isOld: needsALook(fact, today) }
}
