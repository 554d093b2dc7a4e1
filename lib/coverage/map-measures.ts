/** Counts of people as a share of the headcount, in the order of the switch. */
export const SHARE_MEASURES = [
  'named',
  'talkedTo',
  'assessed',
  'supporters',
  'verified',
  'stale',
  'committee',
] as const
export type ShareMeasure = (typeof SHARE_MEASURES)[number]

/** What the map can show. The first is the way into organizing; what a worker leader may not see comes last. */
export const MAP_MEASURES = [...SHARE_MEASURES, 'leaders', 'lastTouch', 'pace', 'issues'] as const
export type MapMeasure = (typeof MAP_MEASURES)[number]

/** Counted from talks of the whole drive: nothing for whoever sees one cell only. */
export const WHOLE_DRIVE_MEASURES: readonly MapMeasure[] = ['pace', 'issues']

/** How an address names a measure: it stays in the history of a phone, so it says nothing. */
export const MEASURE_CODES: Record<MapMeasure, string> = {
  named: 'n',
  talkedTo: 't',
  assessed: 'k',
  supporters: 's',
  verified: 'v',
  stale: 'o',
  committee: 'c',
  leaders: 'l',
  lastTouch: 'd',
  pace: 'p',
  issues: 'i',
}

/** The measure that an address asks for; what it cannot mean shows people talked with. */
export const mapMeasureOf = (code: string | undefined): MapMeasure =>
  MAP_MEASURES.find((measure) => MEASURE_CODES[measure] === code) ?? 'talkedTo'
