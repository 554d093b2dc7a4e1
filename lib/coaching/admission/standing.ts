/** So many people who organize have to vouch for somebody who has not won yet. Our choice. */
export const VOUCHERS_NEEDED = 2

/** How somebody came to be a coach. */
export const ADMISSION_REASONS = ['won_action', 'vouchers', 'fast_track', 'coordination'] as const
export type AdmissionReason = (typeof ADMISSION_REASONS)[number]

/** What speaks for somebody who wants to coach. Decided by `app.admit_coach`; here for the page that says what is missing. */
export type Standing = { vouchers: number; hasWon: boolean; ledStrike: boolean }

/** How many more people have to vouch; 0 where a win or a strike is enough. */
export function vouchersMissing({ vouchers, hasWon, ledStrike }: Standing): number {
  return hasWon || ledStrike ? 0 : Math.max(0, VOUCHERS_NEEDED - vouchers)
}
