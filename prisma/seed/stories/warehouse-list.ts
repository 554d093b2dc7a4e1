import type { PersonStory } from '../drive-story'

const onList = { cell: 'packDay', listOf: ['danitza'], follows: ['danitza'] } as const

/** The fourteen people whom Danitza talks with: due, promised, gone quiet, never met, and one who asked for peace. */
export const WAREHOUSE_LIST: readonly PersonStory[] = [
  {
    ...{
      key: 'soledad',
      first: 'Soledad',
      last: 'Ibarra Luna',
      ...onList,
      onlyWith: 'danitza',
      phone: '+13125550167',
      speaks: ['es'],
    },
    talks: [
      {
        ...{ ago: 8, by: 'danitza', place: 'off_work', value: 2, issues: ['respect', 'schedule'] },
        ask: ['come_to_meeting', 'not_yet'],
        step: { kind: 'talk_again', dueIn: 1 },
        prepared: ['third_party', 'dues'],
        reached: 'inoculate',
        note: {
          text: 'Would rather hear things from me than in a group. Likes to talk on the walk to the bus.',
          level: 'mine',
        },
      },
    ],
  },
  {
    ...{ key: 'amadou', first: 'Amadou', last: 'Diallo', ...onList },
    talks: [
      {
        ...{
          ago: 5,
          by: 'danitza',
          value: 1,
          basis: 'answered_ask',
          issues: ['own0'],
          ask: ['talk_with_someone', 'yes'],
        },
        step: { kind: 'talk_with_someone', dueIn: 0, by: 'worker' },
        along: [['soledad', 'observer']],
        prepared: ['give_us_time'],
        note: { text: 'Offered to bring two people from his line on Thursday.', level: 'committee' },
      },
    ],
  },
  {
    ...{ key: 'brandi', first: 'Brandi', last: 'Kowalczyk', ...onList },
    attempts: [
      { ago: 3, by: 'danitza', outcome: 'no_answer' },
      { ago: 2, by: 'danitza', outcome: 'left_message' },
    ],
    talks: [
      {
        ...{ ago: 16, by: 'danitza', value: 2, issues: ['pay'], ask: ['sign_petition', 'yes'] },
        step: { kind: 'sign', dueIn: -4, by: 'worker' },
      },
    ],
  },
  {
    ...{
      key: 'chuy',
      first: 'Jesús',
      last: 'Olivares Barragán',
      nick: 'Chuy',
      ...onList,
      email: 'chuy.olivares.b@gmail.com',
    },
    talks: [
      { ago: 88, by: 'danitza', value: 3, issues: ['safety'], ask: ['come_to_meeting', 'not_yet'] },
      {
        ...{ ago: 24, by: 'danitza', place: 'by_phone', value: 2, issues: ['safety', 'own1'] },
        step: { kind: 'find_out', dueIn: -9 },
        note: {
          text: 'Asked what happens to the heat complaint. I said I would find out who has it now.',
          level: 'committee',
        },
      },
    ],
  },
  {
    ...{ key: 'tamika', first: 'Tamika', last: 'Broussard', ...onList },
    talks: [{ ago: 34, by: 'danitza', value: 2, issues: ['staffing'], ask: ['wear_button', 'yes'] }],
  },
  {
    ...{ key: 'luisangel', first: 'Luis Ángel', last: 'Peña Coronado', ...onList },
    talks: [
      { ago: 61, by: 'danitza', value: 3, issues: ['pay', 'schedule'], ask: ['come_to_meeting', 'no'] },
    ],
  },
  {
    ...{ key: 'hoa', first: 'Hoa', last: 'Nguyễn', ...onList },
    talks: [{ ago: 27, by: 'teo', value: 2, basis: 'reported', issues: ['respect'] }],
  },
  {
    ...{ key: 'ferdie', first: 'Ferdinand', last: 'Macaraeg', nick: 'Ferdie', ...onList },
    talks: [
      {
        ago: 3,
        by: 'danitza',
        value: 1,
        basis: 'public_action',
        issues: ['own0'],
        ask: ['wear_button', 'yes'],
      },
    ],
  },
  {
    ...{ key: 'yolanda', first: 'Yolanda', last: 'Escobedo de la Cruz', ...onList },
    talks: [
      {
        ...{ ago: 21, by: 'danitza', value: 3, issues: ['schedule'], ask: ['come_to_meeting', 'yes'] },
        step: { kind: 'come_to_meeting', dueIn: -7, by: 'worker', outcome: 'kept' },
      },
      { ago: 6, by: 'danitza', value: 2, basis: 'answered_ask', issues: ['schedule'] },
    ],
  },
  {
    ...{ key: 'gurpreet', first: 'Gurpreet', last: 'Sandhu', ...onList },
    talks: [
      {
        ...{
          ago: 2,
          by: 'danitza',
          place: 'off_work',
          value: 2,
          issues: ['safety'],
          ask: ['join_action', 'not_yet'],
        },
        step: { kind: 'talk_again', dueIn: 5 },
      },
    ],
  },
  { key: 'deshawn', first: 'Deshawn', last: 'Whitlock', ...onList },
  { key: 'marisol', first: 'Marisol', last: 'Zúñiga Ferrer', ...onList },
  { key: 'petra', first: 'Petra', last: 'Nováková', ...onList, addedAgo: 9 },
  {
    ...{ key: 'wendell', first: 'Wendell', last: 'Pruitt', ...onList, leaveAlone: true },
    talks: [{ ago: 44, by: 'danitza', value: 5, basis: 'stated', ask: ['sign_petition', 'no'] }],
  },
]
