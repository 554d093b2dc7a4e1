import type { CalendarDate } from '@/lib/clock'
import type { LegalFact } from '../legal-fact'

const LOOKED_AT: CalendarDate = '2026-11-22'
/** What courts agree on is looked at again after a year, anything else after three months. */
const LOOK_AGAIN: Record<LegalFact['status'], CalendarDate> = {
  settled: '2027-11-22',
  contested: '2027-02-22',
  changed: '2027-02-22',
  unverified: '2027-02-22',
}

type Written = Pick<LegalFact, 'key' | 'value' | 'unit' | 'source'> & Partial<LegalFact>

/** A fact as somebody looked at it on the day of the first packs: settled and without end unless it says otherwise. */
export function reviewed(fact: Written): LegalFact {
  const status = fact.status ?? 'settled'
  const open = { note: null, from: null, until: null, firstDayCounts: false, isOwn: false }
  return { ...open, reviewedOn: LOOKED_AT, reviewBy: LOOK_AGAIN[status], ...fact, status }
}
