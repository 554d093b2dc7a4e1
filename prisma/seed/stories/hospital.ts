import type { DriveStory } from '../drive-story'

/** Sixty nurses with a union already: three of six seats filled, none on the fifth floor at night, a float pool hardly known. */
export const HOSPITAL: DriveStory = {
  key: 'hospital',
  code: 'LINDEN-5568',
  codeName: 'Winter Orchard',
  locale: 'en',
  timeZone: 'America/New_York',
  industry: 'health',
  startedAgo: 172,
  attributes: [
    { kind: 'context', value: 'union_present', ago: 172 },
    { kind: 'model', value: 'militant_mainstream', ago: 172 },
    { kind: 'recognition_path', value: 'recognised', ago: 172 },
    { kind: 'stage', value: 'committee', ago: 172 },
    { kind: 'stage', value: 'campaign', ago: 50 },
  ],
  employer: { name: 'St. Odile Medical Center', city: 'Worcester', state: 'MA' },
  headcounts: [{ people: 60, source: 'roster', ago: 165 }],
  cells: [
    { key: 'fourDay', site: 'Main tower', department: 'Fourth floor', shift: 'Seven to seven', people: 16 },
    { key: 'fourNight', site: 'Main tower', department: 'Fourth floor', shift: 'Overnight', people: 10 },
    { key: 'fiveDay', site: 'Main tower', department: 'Fifth floor', shift: 'Seven to seven', people: 15 },
    { key: 'fiveNight', site: 'Main tower', department: 'Fifth floor', shift: 'Overnight', people: 9 },
    { key: 'floatPool', site: 'Main tower', department: 'Float pool', people: 10 },
  ],
  ownIssues: ['Patients per nurse', 'Missed breaks'],
  socialGroups: ['Potluck table'],
  shocks: [{ kind: 'promise', ago: 16 }],
  people: [
    {
      ...{ key: 'imelda', first: 'Imelda', last: 'Catacutan', cell: 'fourDay', seat: 170 },
      roles: ['committee', 'data_steward'],
      leader: [{ status: 'won', ago: 160 }],
      ratings: [{ ago: 10, by: 'dev', value: 1, basis: 'public_action' }],
    },
    {
      ...{ key: 'dev', first: 'Dev', last: 'Malhotra', cell: 'fiveDay', seat: 120, roles: ['committee'] },
      talks: [
        {
          ago: 122,
          by: 'imelda',
          value: 1,
          basis: 'answered_ask',
          issues: ['own0'],
          ask: ['join_committee', 'yes'],
        },
      ],
      ratings: [{ ago: 10, by: 'imelda', value: 1, basis: 'public_action' }],
    },
    {
      ...{ key: 'connie', first: 'Constance', last: 'Abara', nick: 'Connie', cell: 'fourNight', seat: 80 },
      roles: ['worker_leader'],
      leader: [{ status: 'tested', ago: 50 }],
      talks: [
        {
          ago: 84,
          by: 'imelda',
          value: 1,
          basis: 'answered_ask',
          issues: ['staffing'],
          ask: ['join_committee', 'yes'],
        },
      ],
    },
    {
      ...{
        key: 'bernard',
        first: 'Bernard',
        last: 'Laframboise',
        cell: 'fiveNight',
        leader: [{ status: 'suspected', ago: 25 }],
      },
      talks: [
        {
          ...{
            ago: 21,
            by: 'dev',
            value: 3,
            basis: 'answered_ask',
            issues: ['own1'],
            ask: ['wear_button', 'not_yet'],
          },
          step: { kind: 'talk_again', dueIn: -2 },
          note: { text: 'Likes facts on paper. Bring the break log of the last month.', level: 'committee' },
        },
      ],
    },
    {
      ...{ key: 'josefina', first: 'Josefina', last: 'Alvarado Marín', cell: 'fourDay', listOf: ['imelda'] },
      talks: [
        {
          ...{ ago: 14, by: 'imelda', value: 2, issues: ['own0'], ask: ['sign_petition', 'yes'] },
          note: {
            text: 'Takes charge on some shifts. We ask a lawyer which charge nurses count before anybody is left out.',
            level: 'committee',
          },
        },
      ],
      ratings: [{ ago: 12, by: 'dev', value: 3, basis: 'reported' }],
    },
    {
      ...{
        key: 'ruthanne',
        first: 'Ruthanne',
        last: 'Szymanski',
        cell: 'fiveDay',
        listOf: ['dev'],
        alsoIn: 'floatPool',
      },
      talks: [
        {
          ago: 8,
          by: 'dev',
          value: 2,
          basis: 'answered_ask',
          issues: ['own1', 'staffing'],
          ask: ['join_action', 'yes'],
        },
      ],
    },
    { key: 'osagie', first: 'Osagie', last: 'Igbinedion', cell: 'floatPool' },
  ],
  crowds: [
    {
      ...{ cell: 'fourDay', named: 12, talkedWith: 12, ago: [150, 6], names: 'en' },
      ...{ by: ['imelda', 'imelda', 'dev'], values: [1, 2, 2, 3] },
    },
    {
      ...{ cell: 'fourNight', named: 8, talkedWith: 7, ago: [100, 8], names: 'en' },
      ...{ by: ['connie', 'connie', 'imelda'], values: [2, 2, 3] },
    },
    {
      ...{ cell: 'fiveDay', named: 12, talkedWith: 11, ago: [140, 5], names: 'en' },
      ...{ by: ['dev', 'dev', 'imelda'], values: [1, 2, 2, 4] },
    },
    {
      ...{ cell: 'fiveNight', named: 7, talkedWith: 4, ago: [80, 20], names: 'en' },
      ...{ by: ['dev', 'connie'], values: [2, 3, 3] },
    },
    {
      ...{ cell: 'floatPool', named: 4, talkedWith: 1, ago: [60, 30], names: 'en' },
      ...{ by: ['imelda'], values: [3] },
    },
  ],
  unions: {
    lists: [
      {
        ...{ kind: 'union', hidden: false, name: 'Nurses Local 31', keepers: ['imelda'] },
        members: [
          ['imelda', 170, 'regular'],
          ['dev', 160, 'regular'],
          ['connie', 120, 'regular'],
          ['josefina', 60, 'reduced'],
        ],
      },
    ],
    stewards: [
      ['dev', 'fiveDay', 110],
      ['connie', 'fourNight', 70],
    ],
    grievances: [
      {
        ...{
          title: 'Breaks missed three shifts running',
          kind: 'group',
          route: 'contract',
          handler: 'imelda',
        },
        ...{ text: 'No relief on nights; charge nurse told us to chart through it.', article: '14.2' },
        ...{ about: ['connie', 'bernard'], cell: 'fiveNight', ago: 19 },
        steps: [{ due: 9, done: [11, 'denied'] }, { due: -6 }],
      },
    ],
    elections: [
      {
        ...{ name: 'Officers of the local', electorate: 'delegates', voters: 180, members: 9000, goal: 91 },
        days: [12, 27, 62],
        sites: [
          ['fourDay', 16, 10, 7, true],
          ['fiveNight', 9, 5, 0, false],
        ],
        delegates: [
          ['Delegate of the fifth floor', 'pledged'],
          ['Delegate of the float pool', 'leaning'],
        ],
      },
    ],
    liaisons: [['liaison', 'stewards', 40]],
  },
  outsiders: [{ key: 'liaison', name: 'Patrick Donnelly', roles: ['union_liaison'] }],
}
