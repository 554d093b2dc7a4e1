/** What a committee can let somebody of a union see. */
export const LIAISON_SEES = ['stewards', 'counts'] as const
export type LiaisonSees = (typeof LIAISON_SEES)[number]
