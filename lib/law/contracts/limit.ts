/** How days of a limit are counted: every day, or business days without the days off of the contract and of the drive. */
export const LIMIT_UNITS = ['calendar', 'business'] as const
export type LimitUnit = (typeof LIMIT_UNITS)[number]

/** Within how many days a step of a grievance has to be taken, as the contract counts them. */
export type ContractLimit = { days: number; unit: LimitUnit }

/** A contract names no more steps, and no longer limit, than these. */
export const MOST_LIMITS = 8
export const MOST_LIMIT_DAYS = 365
/** Days off that are kept with one contract: some years of them. */
export const MOST_DAYS_OFF = 120
