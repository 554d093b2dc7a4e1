import type { DriveStory } from '../drive-story'

/** 22 people, half of whom speak Spanish at work: two committees that have to become one. Everybody with a login is committee. */
export const CAFE: DriveStory = {
  key: 'cafe',
  code: 'CLOVER-2093',
  codeName: 'Tetera de abril',
  locale: 'es',
  timeZone: 'America/Los_Angeles',
  industry: 'food',
  startedAgo: 96,
  attributes: [
    { kind: 'context', value: 'no_union', ago: 96 },
    { kind: 'model', value: 'pre_majority', ago: 96 },
    { kind: 'model', value: 'independent_solidarity', ago: 40 },
    { kind: 'recognition_path', value: 'none', ago: 96 },
    { kind: 'stage', value: 'contact', ago: 96 },
    { kind: 'stage', value: 'committee', ago: 33 },
  ],
  headcounts: [{ people: 22, source: 'count', ago: 94 }],
  cells: [
    { key: 'barraManana', site: 'La esquina', department: 'Barra', shift: 'Apertura', people: 6 },
    { key: 'barraTarde', site: 'La esquina', department: 'Barra', shift: 'Cierre', people: 5 },
    { key: 'cocinaManana', site: 'La esquina', department: 'Cocina', shift: 'Apertura', people: 6 },
    { key: 'cocinaTarde', site: 'La esquina', department: 'Cocina', shift: 'Cierre', people: 5 },
  ],
  ownIssues: ['Propinas de los domingos', 'El aire de la cocina'],
  ties: [{ kind: 'follows', from: 'ximena', to: ['nayeli', 'ofelia', 'beto'], confidence: 2, ago: 25 }],
  together: [{ kind: 'meal', by: 'ximena', with: ['nayeli', 'ofelia'], ago: 5 }],
  people: [
    {
      ...{ key: 'ximena', first: 'Ximena', last: 'Arriaga Solís', cell: 'cocinaManana', seat: 90 },
      ...{ roles: ['committee', 'data_steward'], locale: 'es' },
      leader: [{ status: 'won', ago: 70 }],
      ratings: [{ ago: 12, by: 'beto', value: 1, basis: 'public_action' }],
    },
    {
      ...{
        key: 'beto',
        first: 'Norberto',
        last: 'Carranza Ugarte',
        nick: 'Beto',
        cell: 'cocinaTarde',
        seat: 60,
      },
      ...{ roles: ['committee'], locale: 'es', phone: '+12135550118' },
      talks: [
        {
          ...{
            ago: 58,
            by: 'ximena',
            place: 'off_work',
            value: 1,
            basis: 'answered_ask',
            issues: ['own1', 'pay'],
          },
          ask: ['join_committee', 'yes'],
          note: {
            text: 'Conoce a toda la gente del cierre. Mejor hablar después de las once.',
            level: 'committee',
          },
        },
      ],
    },
    {
      ...{
        key: 'maddie',
        first: 'Madeleine',
        last: 'O’Shaughnessy',
        nick: 'Maddie',
        cell: 'barraManana',
        seat: 35,
      },
      ...{ roles: ['committee'], locale: 'en' },
      talks: [
        {
          ago: 36,
          by: 'ximena',
          value: 1,
          basis: 'answered_ask',
          issues: ['schedule'],
          ask: ['join_committee', 'yes'],
        },
      ],
    },
    {
      ...{
        key: 'chelo',
        first: 'Consuelo',
        last: 'Ibáñez Roldán',
        nick: 'Chelo',
        cell: 'cocinaManana',
        listOf: ['ximena'],
      },
      follows: ['ximena'],
      leader: [{ status: 'suspected', ago: 30 }],
      talks: [
        {
          ...{
            ago: 13,
            by: 'ximena',
            value: 2,
            issues: ['own1', 'respect'],
            ask: ['talk_with_someone', 'yes'],
          },
          step: { kind: 'talk_with_someone', dueIn: 2, by: 'worker' },
          note: {
            text: 'Se ofreció a hablar con la gente nueva. Va a decir cómo le fue el martes.',
            level: 'committee',
          },
        },
      ],
    },
    {
      ...{
        key: 'tono',
        first: 'Antonio',
        last: 'Peñaloza Vidal',
        nick: 'Toño',
        cell: 'cocinaTarde',
        listOf: ['ximena', 'beto'],
      },
      talks: [
        {
          ...{
            ago: 17,
            by: 'ximena',
            place: 'by_phone',
            value: 3,
            issues: ['pay'],
            ask: ['come_to_meeting', 'not_yet'],
          },
          step: { kind: 'talk_again', dueIn: -3 },
          note: {
            text: 'Quiere pensarlo con calma. Prometí volver a hablar antes de fin de mes.',
            level: 'mine',
          },
        },
      ],
    },
    {
      ...{ key: 'nayeli', first: 'Nayeli', last: 'Cruz Bautista', cell: 'cocinaManana', listOf: ['ximena'] },
      talks: [
        {
          ago: 5,
          by: 'ximena',
          value: 2,
          basis: 'answered_ask',
          issues: ['own0'],
          ask: ['come_to_meeting', 'yes'],
        },
      ],
    },
    {
      ...{ key: 'ofelia', first: 'Ofelia', last: 'Montes Durán', cell: 'cocinaTarde', listOf: ['ximena'] },
      talks: [{ ago: 41, by: 'ximena', value: 2, issues: ['schedule'] }],
    },
    {
      key: 'ivan',
      first: 'Iván',
      last: 'Sarmiento Gil',
      cell: 'cocinaManana',
      listOf: ['ximena'],
      addedAgo: 8,
    },
    {
      ...{ key: 'jules', first: 'Jules', last: 'Pettibone', cell: 'barraTarde', listOf: ['maddie'] },
      talks: [
        { ago: 28, by: 'maddie', value: 2, issues: ['own0', 'schedule'], ask: ['sign_petition', 'yes'] },
      ],
    },
    {
      ...{
        key: 'cormac',
        first: 'Cormac',
        last: 'Dillard',
        cell: 'barraTarde',
        listOf: ['maddie'],
        leaveAlone: true,
      },
      talks: [{ ago: 31, by: 'maddie', value: 4, basis: 'answered_ask', ask: ['come_to_meeting', 'no'] }],
    },
    {
      ...{
        key: 'sunniva',
        first: 'Sunniva',
        last: 'Bergström',
        cell: 'barraManana',
        alsoIn: 'barraTarde',
        listOf: ['maddie'],
      },
      talks: [
        { ago: 19, by: 'maddie', value: 3, issues: ['respect'], step: { kind: 'talk_again', dueIn: 4 } },
      ],
    },
    { key: 'baristaNueva', nick: 'La chica de los sábados', cell: 'barraManana' },
  ],
  crowds: [
    {
      ...{
        cell: 'barraManana',
        named: 2,
        talkedWith: 1,
        by: ['maddie'],
        values: [2],
        ago: [40, 10],
        names: 'en',
      },
    },
    {
      ...{
        cell: 'cocinaTarde',
        named: 1,
        talkedWith: 1,
        by: ['beto'],
        values: [2],
        ago: [50, 20],
        names: 'es',
      },
    },
  ],
}
