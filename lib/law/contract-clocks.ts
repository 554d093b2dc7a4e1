import type { CalendarDate } from '@/lib/clock'
import type { Clock } from './clock'
import type { ContractTerms } from './contracts/contract'
import { countedBefore, countedOn } from './counted-on'
import { factOf } from './fact-of'
import type { JurisdictionPack, LegalFactKey } from './legal-fact'

type OfContract = Pick<Clock, 'clock' | 'on' | 'fact'>

/** Notices and windows, by the fact that they rest on; for health care, the fact of the same name with that ending. */
const BEFORE_THE_END = [
  { clock: 'contract_notice', key: 'notice_to_other_side', of: 'expiry' },
  { clock: 'mediation_notice', key: 'notice_to_mediator', of: 'expiry' },
  { clock: 'window_opens', key: 'window_opens', of: 'bar' },
  { clock: 'window_closes', key: 'window_closes', of: 'bar' },
] as const

/**
 * The dates that follow from an agreement by the law under which it was made: its end, until when strikes are barred, notices and
 * the window in which another election can be asked for. That window is counted from the end of the contract bar, which for an
 * agreement longer than the bar lasts comes before the end of the agreement.
 */
export function contractClocks(
  contract: ContractTerms,
  { packs, today }: { packs: readonly JurisdictionPack[]; today: CalendarDate },
): OfContract[] {
  const { fromOn, expiresOn, noStrike, healthCare, jurisdiction } = contract
  const fact = (key: LegalFactKey) => factOf(packs, jurisdiction, key, today)
  const bar = fact('contract_bar')
  const barred = (bar && countedOn(fromOn, bar)) ?? expiresOn
  const ends = { expiry: expiresOn, bar: barred < expiresOn ? barred : expiresOn }
  const before = BEFORE_THE_END.flatMap(({ clock, key, of }) => {
    const rests = fact(healthCare ? `${key}_health_care` : key)
    const on = rests && countedBefore(ends[of], rests)
    return on ? [{ clock, on, fact: rests }] : []
  })
  return [
    { clock: 'contract_expiry', on: expiresOn, fact: null },
    ...(noStrike ? [{ clock: 'no_strike' as const, on: expiresOn, fact: fact('no_strike_clause') }] : []),
    ...before,
  ]
}
