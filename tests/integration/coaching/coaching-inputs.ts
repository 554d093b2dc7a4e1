import { v7 } from 'uuid'

/** What a coach may send as their profile; English, warehouses, two drives at most. */
export const coachProfile = (changes: object = {}) => ({
  name: 'Mira',
  about: '',
  companies: [],
  industries: ['warehouse'],
  languages: ['en', 'es'],
  timeZone: 'America/New_York',
  availability: [[2, 1080, 1260]],
  models: ['pre_majority'],
  wins: 1,
  lastWinOn: '2026-08-01',
  cap: 2,
  away: null,
  version: 0,
  ...changes,
})

/** What a committee may send when it asks for a coach. */
export const requestInput = (driveId: string) => ({
  driveId,
  requestId: v7(),
  languages: ['en'],
  needs: ['first_talks', 'committee'],
  availability: [[2, 1080, 1260]],
  urgency: 'usual',
  shareCompany: false,
})
