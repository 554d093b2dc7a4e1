import type { DriveStory } from '../drive-story'

/** Drivers and mechanics of one garage, some with two cards. The list of members is kept apart by a secretary of their own. */
export const BUS_GARAGE: DriveStory = {
  key: 'busGarage',
  code: 'SUMAC-9021',
  codeName: 'Plain Compass',
  locale: 'en',
  timeZone: 'Europe/London',
  industry: 'transport',
  startedAgo: 150,
  attributes: [
    { kind: 'context', value: 'union_present', ago: 150 },
    { kind: 'model', value: 'hybrid', ago: 150 },
    { kind: 'recognition_path', value: 'recognised', ago: 150 },
    { kind: 'stage', value: 'committee', ago: 90 },
  ],
  headcounts: [{ people: 74, source: 'guess', ago: 148 }],
  cells: [
    { key: 'earlies', site: 'Canal Road garage', department: 'Drivers', shift: 'Earlies', people: 30 },
    { key: 'lates', site: 'Canal Road garage', department: 'Drivers', shift: 'Lates', people: 28 },
    { key: 'pit', site: 'Canal Road garage', department: 'Mechanics', people: 11 },
    { key: 'cleaners', site: 'Canal Road garage', department: 'Cleaners (agency)', people: 5 },
  ],
  ownIssues: ['Toilets at the terminus'],
  socialGroups: ['Canteen dominoes'],
  people: [
    {
      ...{ key: 'gwen', first: 'Gwendolyn', last: 'Prothero', nick: 'Gwen', cell: 'earlies', seat: 140 },
      roles: ['committee', 'data_steward'],
      ratings: [{ ago: 25, by: 'kwabena', value: 1, basis: 'public_action' }],
    },
    {
      ...{ key: 'kwabena', first: 'Kwabena', last: 'Mensah', cell: 'lates', seat: 100, roles: ['committee'] },
      leader: [{ status: 'won', ago: 90 }],
      talks: [
        {
          ago: 104,
          by: 'gwen',
          value: 1,
          basis: 'answered_ask',
          issues: ['own0'],
          ask: ['join_committee', 'yes'],
        },
      ],
    },
    {
      ...{ key: 'nia', first: 'Nia', last: 'Llewellyn', cell: 'pit', roles: ['worker_leader'], seat: 50 },
      talks: [
        {
          ago: 52,
          by: 'gwen',
          value: 1,
          basis: 'answered_ask',
          issues: ['safety'],
          ask: ['join_committee', 'yes'],
        },
      ],
    },
    {
      ...{
        key: 'horace',
        first: 'Horace',
        last: 'Entwistle',
        cell: 'pit',
        listOf: ['nia'],
        follows: ['nia'],
      },
      talks: [
        {
          ...{ ago: 23, by: 'nia', value: 3, issues: ['respect'], ask: ['sign_petition', 'not_yet'] },
          step: { kind: 'talk_again', dueIn: -5 },
          note: {
            text: 'Remembers the last dispute well and wants to know what is different this time.',
            level: 'committee',
          },
        },
      ],
    },
    { key: 'agnieszka', first: 'Agnieszka', last: 'Wiśniewska', cell: 'cleaners' },
    {
      ...{
        key: 'desai',
        first: 'Hitesh',
        last: 'Desai',
        cell: 'earlies',
        status: { status: 'left', ago: 34 },
      },
      talks: [{ ago: 70, by: 'gwen', value: 2, issues: ['pay'] }],
    },
  ],
  crowds: [
    {
      ...{ cell: 'earlies', named: 20, talkedWith: 14, ago: [130, 9], names: 'en' },
      ...{ by: ['gwen', 'gwen', 'kwabena'], values: [1, 2, 3, 3] },
    },
    {
      ...{ cell: 'lates', named: 14, talkedWith: 6, ago: [110, 28], names: 'en' },
      ...{ by: ['kwabena'], values: [2, 3, 4] },
    },
    {
      ...{ cell: 'pit', named: 6, talkedWith: 5, ago: [50, 7], names: 'en' },
      ...{ by: ['nia'], values: [2, 2, 3] },
    },
  ],
  unions: {
    lists: [
      {
        ...{ kind: 'second_union', hidden: true, name: 'The other card', keepers: ['gwen', 'secretary'] },
        members: [
          ['gwen', 130, 'regular'],
          ['kwabena', 90, 'reduced'],
        ],
      },
    ],
    stewards: [['kwabena', 'lates', 200]],
  },
  outsiders: [{ key: 'secretary', name: 'Siobhán Kearney', roles: ['membership_secretary'] }],
}
