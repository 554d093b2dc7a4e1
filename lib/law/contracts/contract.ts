import type { CalendarDate } from '@/lib/clock'
import type { ContractLimit } from './limit'

/** What of an agreement binds: its dates, and whether it forbids strikes while it runs. */
export type ContractTerms = {
  contractId: string
  fromOn: CalendarDate
  expiresOn: CalendarDate
  noStrike: boolean
  healthCare: boolean
  /** The law under which it was made. */
  jurisdiction: string
}

/** An agreement as it is shown. `name` is '' where the reader may not open it. */
export type Contract = ContractTerms & {
  name: string
  version: number
  /** Of a grievance, one a step, the first first; empty where nobody wrote them down. */
  limits: readonly ContractLimit[]
  /** Days that are no business days under it, beyond those that the drive wrote down. */
  holidays: readonly CalendarDate[]
}

/** Whether an agreement is in force on a day, its last included. */
export const runsOn = ({ fromOn, expiresOn }: ContractTerms, day: CalendarDate): boolean =>
  fromOn <= day && day <= expiresOn

/**
 * The agreement whose no-strike clause still holds on a day, the one that ends last; `null` where none does. To be told, never to
 * block: what its clause covers is for people to read.
 */
export const noStrikeOn = <Terms extends ContractTerms>(
  contracts: readonly Terms[],
  day: CalendarDate,
): Terms | null =>
  contracts
    .filter((contract) => contract.noStrike && runsOn(contract, day))
    .toSorted((a, b) => (a.expiresOn < b.expiresOn ? -1 : 1))
    .at(-1) ?? null
