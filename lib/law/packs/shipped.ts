import type { JurisdictionPack } from '../legal-fact'
import { CANADA_BC, CANADA_FEDERAL } from './canada'
import { UK } from './uk'
import { US_NLRA } from './us-nlra'
import { US_CALIFORNIA_PUBLIC, US_FEDERAL, US_NEW_JERSEY_PUBLIC, US_WASHINGTON_PUBLIC } from './us-public'

/** No law of ours: other countries, and whoever does not want a date shown. */
const NONE: JurisdictionPack = { id: 'none', name: null, paths: [], facts: [] }

/** Every law of the release, in the order in which they are offered. */
export const SHIPPED_PACKS: readonly JurisdictionPack[] = [
  US_NLRA,
  US_CALIFORNIA_PUBLIC,
  US_WASHINGTON_PUBLIC,
  US_NEW_JERSEY_PUBLIC,
  US_FEDERAL,
  CANADA_FEDERAL,
  CANADA_BC,
  UK,
  NONE,
]
