import type { NetworkRoleName } from '@/lib/access/roles'
import type { WeeklyHours } from '@/lib/coaching/weekly-hours'

/** People of the network who belong to no drive. Names are sealed under the network key. */
export const NETWORK_PEOPLE: readonly {
  key: string
  name: string
  role: NetworkRoleName
  locale: 'en' | 'es'
}[] = [
  { key: 'ingrid', name: 'Ingrid Halvorsen', role: 'coordinator', locale: 'en' },
  { key: 'bernadette', name: 'Bernadette Osei', role: 'support_organizer', locale: 'en' },
  { key: 'milo', name: 'Milo Santangelo', role: 'intake_caller', locale: 'en' },
  { key: 'hugo', name: 'Hugo Fairbanks', role: 'network_admin', locale: 'en' },
]

export type CoachStory = {
  key: string
  name: string
  about: string
  locale: 'en' | 'es'
  timeZone: string
  industries: readonly string[]
  languages: readonly string[]
  models: readonly string[]
  availability: WeeklyHours
  wins: number
  lastWinAgo: number | null
  cap: number
  apprentice?: true
  awayIn?: readonly [from: number, until: number]
  /** Firms they know from the inside. */
  companies?: readonly string[]
  joinedAgo: number
}

const EVENINGS: WeeklyHours = [
  [1, 1080, 1290],
  [2, 1080, 1290],
  [4, 1080, 1290],
]
const WEEKEND: WeeklyHours = [
  [6, 540, 900],
  [7, 600, 900],
]

/** Mira coached Sam and Lucía in drives that are over; Sam now coaches the drive that Dev is in. */
export const COACHES: readonly CoachStory[] = [
  {
    ...{ key: 'mira', name: 'Mira Castellanos', locale: 'en', timeZone: 'America/Chicago', joinedAgo: 900 },
    about: 'Eleven years on a loading dock. I ask more than I answer.',
    ...{
      industries: ['warehouse', 'retail', 'factory'],
      languages: ['en', 'es'],
      models: ['militant_mainstream', 'pre_majority'],
    },
    ...{ availability: EVENINGS, wins: 3, lastWinAgo: 400, cap: 2 },
  },
  {
    ...{ key: 'sam', name: 'Sam Whitfield', locale: 'en', timeZone: 'America/Chicago', joinedAgo: 260 },
    about: 'We won at a grocery store with 31 people. Good at first lists and at nights.',
    ...{
      industries: ['retail', 'warehouse', 'health'],
      languages: ['en'],
      models: ['militant_mainstream', 'independent_solidarity'],
    },
    ...{ availability: [...EVENINGS, ...WEEKEND], wins: 1, lastWinAgo: 300, cap: 3 },
  },
  {
    ...{ key: 'dev', name: 'Dev Malhotra', locale: 'en', timeZone: 'America/New_York', joinedAgo: 35 },
    about: 'Night nurse turned day nurse. First drive as a coach, with somebody beside me.',
    ...{ industries: ['health'], languages: ['en', 'hi'], models: ['militant_mainstream'] },
    ...{ availability: WEEKEND, wins: 0, lastWinAgo: null, cap: 1, apprentice: true },
  },
  {
    ...{
      key: 'lucia',
      name: 'Lucía Barrientos Meza',
      locale: 'es',
      timeZone: 'America/Los_Angeles',
      joinedAgo: 210,
    },
    about: 'Cocinera. Acompaño en español y en inglés, con calma y con lista en mano.',
    ...{
      industries: ['food', 'warehouse'],
      languages: ['es', 'en'],
      models: ['independent_solidarity', 'pre_majority'],
    },
    ...{ availability: WEEKEND, wins: 1, lastWinAgo: 190, cap: 2, companies: ['Larkspur Parcel Fulfilment'] },
  },
  {
    ...{ key: 'anneke', name: 'Anneke de Vries', locale: 'en', timeZone: 'Europe/Amsterdam', joinedAgo: 500 },
    about: 'Tram driver. Back after a long holiday.',
    ...{ industries: ['transport'], languages: ['en'], models: ['hybrid'] },
    ...{ availability: EVENINGS, wins: 2, lastWinAgo: 150, cap: 2, awayIn: [-6, 15] },
  },
  {
    ...{ key: 'tunde', name: 'Tunde Adeyemi', locale: 'en', timeZone: 'Europe/London', joinedAgo: 120 },
    about: 'Conductor. Interested in how two unions share one canteen.',
    ...{ industries: ['transport', 'media'], languages: ['en'], models: ['hybrid', 'caucus_electoralism'] },
    ...{ availability: [[5, 600, 840]], wins: 0, lastWinAgo: null, cap: 1 },
  },
  {
    ...{ key: 'grace', name: 'Grace Villanueva', locale: 'en', timeZone: 'America/New_York', joinedAgo: 330 },
    about: 'Home care. I coach in Tagalog and English.',
    ...{
      industries: ['health', 'care'],
      languages: ['en', 'tl'],
      models: ['militant_mainstream', 'business_unionism'],
    },
    ...{ availability: EVENINGS, wins: 1, lastWinAgo: 80, cap: 2 },
  },
  {
    ...{ key: 'jonah', name: 'Jonah Rabinowitz', locale: 'en', timeZone: 'America/New_York', joinedAgo: 75 },
    about: 'Gallery technician. Our caucus moved the union to fight for chairs.',
    ...{ industries: ['culture', 'education'], languages: ['en'], models: ['caucus_grassroots'] },
    ...{ availability: WEEKEND, wins: 1, lastWinAgo: 70, cap: 1 },
  },
]
