import type { DriveStory } from '../drive-story'

/** A caucus across guards and educators of one museum, without a wish to run for office. Waits for a coach; one was offered. */
export const MUSEUM: DriveStory = {
  key: 'museum',
  code: 'MESA-3384',
  codeName: 'Paper Violin',
  locale: 'en',
  timeZone: 'America/New_York',
  industry: 'culture',
  startedAgo: 110,
  attributes: [
    { kind: 'context', value: 'union_present', ago: 110 },
    { kind: 'model', value: 'caucus_grassroots', ago: 110 },
    { kind: 'recognition_path', value: 'recognised', ago: 110 },
    { kind: 'stage', value: 'contact', ago: 110 },
    { kind: 'stage', value: 'committee', ago: 45 },
  ],
  headcounts: [{ people: 41, source: 'schedule', ago: 100 }],
  cells: [
    { key: 'guards', site: 'East wing', department: 'Gallery guards', people: 19 },
    { key: 'educators', site: 'East wing', department: 'Educators', people: 12 },
    { key: 'cafeteria', site: 'East wing', department: 'Coat check and tickets', people: 10 },
  ],
  ownIssues: ['Standing all day'],
  people: [
    {
      ...{
        key: 'noor',
        first: 'Noor',
        last: 'Haddad-Stein',
        cell: 'educators',
        seat: 100,
        roles: ['committee', 'data_steward'],
      },
      ratings: [{ ago: 15, by: 'tobias', value: 1, basis: 'public_action' }],
    },
    {
      ...{
        key: 'tobias',
        first: 'Tobias',
        last: 'Lindqvist',
        cell: 'guards',
        seat: 60,
        roles: ['committee'],
      },
      leader: [{ status: 'won', ago: 50 }],
      talks: [
        {
          ago: 66,
          by: 'noor',
          value: 1,
          basis: 'answered_ask',
          issues: ['own0'],
          ask: ['join_committee', 'yes'],
        },
      ],
    },
    {
      ...{
        key: 'clementine',
        first: 'Clementine',
        last: 'Obuya',
        cell: 'guards',
        listOf: ['tobias'],
        follows: ['tobias'],
      },
      talks: [
        {
          ...{ ago: 18, by: 'tobias', value: 2, issues: ['own0', 'pay'], ask: ['sign_petition', 'yes'] },
          step: { kind: 'sign', dueIn: -6, by: 'worker' },
          note: {
            text: 'Wants to read the petition in full first. Bring two copies to the east stairs.',
            level: 'committee',
          },
        },
      ],
    },
    {
      ...{ key: 'artemio', first: 'Artemio', last: 'Luján', cell: 'cafeteria', listOf: ['noor'] },
      talks: [
        {
          ...{ ago: 30, by: 'noor', value: 3, issues: ['schedule'], ask: ['come_to_meeting', 'not_yet'] },
          step: { kind: 'talk_again', dueIn: -8 },
          note: {
            text: 'Prefers Spanish for the long version. Bring somebody who speaks it well.',
            level: 'committee',
          },
        },
      ],
    },
  ],
  crowds: [
    {
      ...{ cell: 'guards', named: 13, talkedWith: 9, ago: [90, 12], names: 'en' },
      ...{ by: ['tobias', 'tobias', 'noor'], values: [1, 2, 2, 3] },
    },
    {
      ...{ cell: 'educators', named: 9, talkedWith: 8, ago: [95, 10], names: 'en' },
      ...{ by: ['noor'], values: [2, 2, 3] },
    },
    {
      ...{ cell: 'cafeteria', named: 3, talkedWith: 1, ago: [60, 40], names: 'es' },
      ...{ by: ['noor'], values: [2] },
    },
  ],
}
