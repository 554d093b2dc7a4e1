import { type CalendarDate, daysBetween } from '@/lib/clock'
import { addMonths } from './add-months'
import type { JurisdictionPack, LegalFact } from './legal-fact'
import { US_NLRA } from './packs/us-nlra'

const PACKS: readonly JurisdictionPack[] = [US_NLRA]

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

/**
 * The last day of a charge about something that happened on a day, by the pack of a drive's recognition path (`null`: the drive
 * has not said). `null` where no pack is kept for it: then the screen says only whom to ask.
 */
export function retaliationDeadline(
  happenedOn: CalendarDate,
  recognitionPath: string | null,
  today: CalendarDate,
): Deadline | null {
  const pack = PACKS.find(({ paths }) => paths.includes(recognitionPath ?? 'none'))
  if (!pack) return null
  const fact = pack.retaliationCharge
  const on = addMonths(happenedOn, fact.months)
  return { packId: pack.id, on, daysLeft: daysBetween(today, on), fact, isOld: today >= fact.reviewBy }
}
