/** So many people who organize have to vouch for somebody who has not won yet. Our choice. */
export const VOUCHERS_NEEDED = 2

/** How somebody came to be a coach. */
const ADMISSION_REASONS = ['won_action', 'vouchers', 'fast_track', 'coordination'] as const
export type AdmissionReason = (typeof ADMISSION_REASONS)[number]

/** What speaks for somebody who wants to coach. `app.admit_coach` decides by it; here for the page that says what is there. */
export type Standing = { vouchers: number; hasWon: boolean; ledStrike: boolean }
