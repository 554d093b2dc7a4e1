/** What people here can belong to. A second union or a caucus is often hidden from the first. */
export const BODY_KINDS = ['union', 'second_union', 'caucus', 'own_committee'] as const
export type BodyKind = (typeof BODY_KINDS)[number]

/** Where a body stands on what is planned; `not_told`: it is not to hear of it yet. */
export const POSITIONS = ['supports', 'neutral', 'opposes', 'not_told'] as const
export type Position = (typeof POSITIONS)[number]

/** What a body can have a position on. */
export const POSITION_ABOUT = ['test', 'decision'] as const
export type PositionAbout = (typeof POSITION_ABOUT)[number]
