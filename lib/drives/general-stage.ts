/** Four stages that every way of organizing shares, for whoever counts many drives. */
const GENERAL_STAGES = ['contact', 'committee', 'campaign', 'contract'] as const
export type GeneralStage = (typeof GENERAL_STAGES)[number]

/** From which rung on each of them is reached: a committee that acts, a majority in the open, something that lasts. */
const FROM_RUNG: Record<GeneralStage, number> = { contact: 0, committee: 3, campaign: 5, contract: 8 }

/** The stage that all models share, by how far along a rung (0 to 9) is. */
export const generalStage = (rung: number): GeneralStage =>
  GENERAL_STAGES.findLast((stage) => FROM_RUNG[stage] <= rung) ?? 'contact'
