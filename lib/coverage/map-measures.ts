/** What the map can colour by, in the order of the switch. The first is the way into organizing, the last the aim. */
export const MAP_MEASURES = ['named', 'talkedTo', 'assessed', 'supporters', 'verified', 'committee'] as const
export type MapMeasure = (typeof MAP_MEASURES)[number]

/** The measure that an address asks for; what it cannot mean shows people talked with. */
export const mapMeasureOf = (text: string | undefined): MapMeasure =>
  MAP_MEASURES.find((measure) => measure === text) ?? 'talkedTo'
