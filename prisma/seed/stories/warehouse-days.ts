import type { PersonStory } from '../drive-story'

/** The committee of the warehouse and those around it. */
export const WAREHOUSE_DAYS: readonly PersonStory[] = [
  {
    ...{ key: 'roz', first: 'Rosalind', last: 'Okafor', nick: 'Roz', cell: 'inboundDay', seat: 170 },
    roles: ['committee', 'data_steward'],
    leader: [{ status: 'won', ago: 150 }],
    ratings: [{ ago: 30, by: 'teo', value: 1, basis: 'public_action' }],
  },
  {
    ...{ key: 'teo', first: 'Teodoro', last: 'Villaseñor Prieto', nick: 'Teo', cell: 'packDay', seat: 150 },
    ...{ roles: ['committee'], locale: 'en', phone: '+13125550142', speaks: ['en', 'es'] },
    leader: [
      { status: 'suspected', ago: 160, evidence: ['speaks_up'] },
      { status: 'won', ago: 110, evidence: ['people_go_to', 'speaks_up'] },
    ],
    talks: [
      {
        ago: 155,
        by: 'roz',
        place: 'off_work',
        value: 2,
        issues: ['pay', 'own0'],
        ask: ['join_committee', 'yes'],
      },
    ],
    ratings: [{ ago: 20, by: 'roz', value: 1, basis: 'public_action' }],
  },
  {
    ...{
      key: 'marcus',
      first: 'Marcus',
      last: 'Thibodeaux',
      cell: 'inboundDay',
      roles: ['committee'],
      seat: 140,
    },
    talks: [
      {
        ...{
          ago: 26,
          by: 'roz',
          value: 1,
          basis: 'answered_ask',
          issues: ['own1'],
          ask: ['talk_with_someone', 'yes'],
        },
        step: { kind: 'talk_with_someone', dueIn: -12, by: 'worker' },
        note: {
          text: 'Knows everybody at the trailers. Prefers to meet after the shift, by the bus stop.',
          level: 'committee',
        },
      },
    ],
  },
  {
    ...{ key: 'hanh', first: 'Hạnh', last: 'Phạm', cell: 'returnsDay', roles: ['committee'], seat: 60 },
    leader: [{ status: 'tested', ago: 45, evidence: ['people_go_to', 'trusted'] }],
    talks: [
      {
        ago: 22,
        by: 'teo',
        value: 1,
        basis: 'public_action',
        issues: ['staffing'],
        ask: ['join_action', 'yes'],
      },
    ],
  },
  {
    ...{
      key: 'danitza',
      first: 'Danitza',
      last: 'Quispe Mamani',
      cell: 'packDay',
      roles: ['worker_leader'],
      seat: 30,
      speaks: ['es', 'en'],
    },
    leader: [{ status: 'suspected', ago: 90, evidence: ['draws_people'] }],
    talks: [
      {
        ...{ ago: 40, by: 'teo', value: 2, basis: 'answered_ask', issues: ['schedule', 'respect'] },
        ask: ['join_committee', 'yes'],
        note: {
          text: 'Wants to learn how to ask for a clear yes. Practice together before Saturday.',
          level: 'mine',
        },
      },
    ],
  },
  {
    ...{ key: 'delroy', first: 'Delroy', last: 'Baptiste-James', cell: 'packDay', seat: 130 },
    status: { status: 'fired', ago: 19 },
    leader: [{ status: 'won', ago: 100 }],
    talks: [
      { ago: 120, by: 'roz', value: 1, basis: 'stated', issues: ['safety'], ask: ['join_committee', 'yes'] },
      {
        ...{ ago: 15, by: 'teo', place: 'by_phone', value: 1, basis: 'public_action' },
        step: { kind: 'find_out', dueIn: 2 },
        note: {
          text: 'Wants everybody to hear what happened from him first. Call before the meeting.',
          level: 'committee',
        },
      },
    ],
  },
  {
    ...{
      key: 'priyanka',
      first: 'Priyanka',
      last: 'Deshmukh',
      nick: 'Pri',
      cell: 'inboundDay',
      follows: ['roz'],
    },
    talks: [{ ago: 11, by: 'roz', value: 2, basis: 'stated', issues: ['pay'] }],
    ratings: [{ ago: 9, by: 'marcus', value: 4, basis: 'answered_ask', reason: 'declined_ask' }],
  },
  {
    ...{
      key: 'walt',
      first: 'Walter',
      last: 'Czerwinski',
      nick: 'Big Walt',
      cell: 'repair',
      alsoIn: 'returnsDay',
    },
    leader: [{ status: 'suspected', ago: 35 }],
    talks: [
      {
        ago: 33,
        by: 'roz',
        value: 3,
        basis: 'answered_ask',
        issues: ['respect'],
        ask: ['sign_petition', 'not_yet'],
        note: {
          text: 'The whole repair crew listens here. How do we ask again without pushing? Talk it over with the coach.',
          level: 'coach',
        },
      },
    ],
  },
  {
    ...{ key: 'inez', first: 'Inez', last: 'Fairweather', cell: 'packDay', follows: ['delroy'] },
    cameFrom: { cell: 'packNight', ago: 62 },
    talks: [{ ago: 55, by: 'delroy', value: 2, issues: ['schedule'], ask: ['come_to_meeting', 'yes'] }],
    ratings: [{ ago: 14, by: 'teo', value: 3, basis: 'reported', reason: 'afraid' }],
  },
  {
    key: 'kofi',
    first: 'Kofi',
    last: 'Asante-Boateng',
    cell: 'packNight',
    leader: [{ status: 'suspected', ago: 50 }],
  },
  { key: 'lupita', first: 'Guadalupe', last: 'Tejeda Rosales', nick: 'Lupita', cell: 'packNight' },
  { key: 'smokey', nick: 'Smokey from door nine', cell: 'inboundNight' },
  // Chuy, written down a second time by somebody who did not know.
  {
    ...{ key: 'olivares', first: 'Jesus', last: 'Olivares', cell: 'packDay', addedAgo: 20 },
    talks: [{ ago: 18, by: 'teo', issues: ['pay'] }],
  },
]
