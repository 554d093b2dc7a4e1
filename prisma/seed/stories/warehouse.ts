import type { DriveStory } from '../drive-story'
import { WAREHOUSE_DAYS } from './warehouse-days'
import { WAREHOUSE_LIST } from './warehouse-list'

/** The first `count` of a crowd, by the keys they get: the cell and the place of the crowd in the story. */
const crowd = (key: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${key}-${index + 1}`)

/**
 * 220 people, 93 rows on the chart, nearly all of them rated as supporters: 37 % of the building, not 90 %. Nobody has ever talked with
 * the nights. Roz does almost half of the talks, most ratings are from before the company's campaign, and Delroy was fired.
 */
export const WAREHOUSE: DriveStory = {
  key: 'warehouse',
  code: 'ALDER-4127',
  codeName: 'Copper Lantern',
  locale: 'en',
  timeZone: 'America/Chicago',
  industry: 'warehouse',
  startedAgo: 178,
  attributes: [
    { kind: 'context', value: 'no_union', ago: 178 },
    { kind: 'model', value: 'pre_majority', ago: 178 },
    { kind: 'recognition_path', value: 'none', ago: 178 },
    { kind: 'stage', value: 'contact', ago: 178 },
    { kind: 'stage', value: 'committee', ago: 120 },
  ],
  employer: { name: 'Larkspur Parcel Fulfilment', city: 'Joliet', state: 'IL' },
  unions: {
    lists: [
      {
        ...{ kind: 'own_committee', hidden: false, name: 'Those who pay in', keepers: ['roz'] },
        members: [
          ['roz', 140, 'sustaining'],
          ['teo', 120, 'regular'],
          ['marcus', 90, 'reduced'],
        ],
      },
    ],
    grievances: [
      {
        ...{ title: 'Dock door that does not close', kind: 'group', route: 'own', handler: 'roz' },
        ...{ text: 'Rain on the belt since October. Everybody on the day crew signed.', article: '' },
        ...{ about: ['marcus'], cell: 'inboundDay', ago: 12 },
        steps: [{ due: 8, done: [8, 'partly'] }, { due: -3 }],
      },
      {
        ...{ title: 'Overtime passed over twice', kind: 'individual', route: 'contract', handler: 'roz' },
        ...{ text: 'Called in after somebody newer, both Sundays.', article: '9.3', contract: 'repair' },
        ...{ about: ['walt'], cell: 'repair', ago: 13 },
        steps: [
          { due: { from: 13, days: 10, unit: 'calendar' }, done: [6, 'denied'] },
          { due: { from: 6, days: 10, unit: 'business' } },
        ],
      },
    ],
    elections: [
      {
        ...{ name: 'Council of the region', electorate: 'delegates', voters: 40, members: 900, goal: 21 },
        days: [8, 20, 45],
        sites: [['inboundDay', 34, 20, 6, true]],
        delegates: [['Delegate of the north building', 'leaning']],
      },
    ],
  },
  law: {
    firms: [{ name: 'Harrow Conveyor Service', city: 'Joliet', state: 'IL', cells: ['repair'] }],
    contracts: [
      {
        ...{ key: 'repair', name: 'Conveyor repair', ago: 500, endsIn: 410 },
        ...{ noStrike: false, healthCare: false, daysOff: [3, 4] },
        limits: [
          { days: 10, unit: 'calendar' },
          { days: 10, unit: 'business' },
          { days: 30, unit: 'calendar' },
        ],
      },
    ],
    retaliation: [
      {
        ...{ kind: 'fired', to: 'delroy', ago: 19, seenBy: ['marcus', 'inez'] },
        said: 'Walked out in the middle of the shift, the day after the bandanas: “We know who started it.”',
      },
    ],
    unit: [{ key: 'walt', judgement: 'disputed', reason: 'supervisor', ago: 30 }],
  },
  headcounts: [
    { people: 180, source: 'guess', ago: 176 },
    { people: 220, source: 'schedule', ago: 95 },
  ],
  cells: [
    { key: 'inboundDay', site: 'North building', department: 'Inbound dock', shift: 'Day crew', people: 34 },
    {
      key: 'inboundNight',
      site: 'North building',
      department: 'Inbound dock',
      shift: 'Night crew',
      people: 28,
    },
    { key: 'packDay', site: 'North building', department: 'Pick and pack', shift: 'Day crew', people: 62 },
    {
      key: 'packNight',
      site: 'North building',
      department: 'Pick and pack',
      shift: 'Night crew',
      people: 44,
    },
    {
      key: 'packWeekend',
      site: 'North building',
      department: 'Pick and pack',
      shift: 'Weekend crew',
      people: 22,
    },
    { key: 'returnsDay', site: 'North building', department: 'Returns desk', shift: 'Day crew', people: 20 },
    { key: 'repair', site: 'North building', department: 'Conveyor repair', people: 10 },
  ],
  ownIssues: ['Scanner rates', 'Heat in the trailers'],
  socialGroups: ['Smokers at door nine', 'Sunday soccer'],
  shocks: [
    { kind: 'company_campaign', ago: 48 },
    { kind: 'firing', ago: 19 },
  ],
  people: [...WAREHOUSE_DAYS, ...WAREHOUSE_LIST],
  ties: [
    { kind: 'follows', from: 'walt', to: crowd('repair-5', 4), confidence: 3, ago: 35 },
    { kind: 'follows', from: 'walt', to: crowd('returnsDay-3', 8), confidence: 1, ago: 32 },
    { kind: 'follows', from: 'hanh', to: crowd('returnsDay-3', 3), confidence: 2, ago: 40 },
    { kind: 'follows', from: 'roz', to: crowd('inboundDay-0', 6), confidence: 2, ago: 60 },
    { kind: 'knows', from: 'teo', to: ['marcus', 'hanh', 'inez'], confidence: 2, ago: 50 },
  ],
  together: [
    { kind: 'meal', by: 'roz', with: ['marcus', 'priyanka', 'walt'], ago: 13 },
    { kind: 'break', by: 'danitza', with: ['soledad', 'amadou'], ago: 4 },
    { kind: 'ride', by: 'teo', with: ['yolanda', 'hoa'], ago: 9 },
  ],
  stages: [
    { track: 'minority_union', stage: 'P0', ago: 178 },
    { track: 'minority_union', stage: 'P1', ago: 120 },
  ],
  decisions: [
    {
      ...{ title: 'Ask for heaters at the dock first', by: 'teo', proposedAgo: 30 },
      text: 'Everybody feels it, and the site manager can say yes. Against it: the nights care more about the schedule.',
      comments: [{ by: 'roz', text: 'Then we ask for the schedule next.', ago: 29 }],
      counted: { ago: 26, votes: { roz: 'yes', teo: 'yes', danitza: 'no' }, outcome: 'adopted' },
    },
    {
      ...{ title: 'Meet on Sundays, so that the nights can come', by: 'roz', proposedAgo: 3 },
      text: 'Fewer of the days can come then.',
      comments: [],
    },
  ],
  meetings: [
    {
      ...{ kind: 'committee', inDays: -6, time: '18:30', minutes: 60, place: 'Upstairs at the laundromat' },
      answers: { roz: 'yes', teo: 'yes', marcus: 'yes', hanh: 'not_yet', walt: 'no' },
      there: ['roz', 'teo', 'marcus'],
      agenda: ['Who drives people home after late shifts', 'What to say when the company asks about us'],
    },
    {
      ...{ kind: 'committee', inDays: 1, time: '18:30', minutes: 60, place: 'Upstairs at the laundromat' },
      link: 'https://meet.example.org/copper-lantern',
      answers: { roz: 'yes', teo: 'yes', marcus: 'not_yet' },
      agenda: ['Nobody has ever talked with the nights: who starts?'],
    },
    {
      ...{
        kind: 'everyone',
        inDays: 4,
        time: '11:00',
        minutes: 90,
        place: 'Picnic tables, east side of the park',
      },
      answers: { roz: 'yes', soledad: 'yes', amadou: 'not_yet', priyanka: 'no' },
      agenda: [],
    },
  ],
  actions: [
    {
      demand: {
        ...{ text: 'Fans and cold water in every trailer', target: 'The site manager', issue: 'own1' },
        ...{ status: 'partly', ago: 22 },
      },
      ...{ kind: 'button_day', title: 'Blue bandanas', ago: 26, goalPercent: 20, cellGoalPercent: 15 },
      plan: 'Everybody ties one on before the start of the shift. Marcus brings forty. Whoever is asked says: it is the heat.',
      results: {
        took_part: [
          ...['roz', 'teo', 'hanh', 'marcus', 'inez', 'delroy', 'soledad', 'amadou', 'priyanka'],
          ...crowd('inboundDay-0', 11),
          ...crowd('packDay-1', 17),
          ...crowd('returnsDay-3', 3),
          ...crowd('packWeekend-4', 4),
        ],
        did_not: [...crowd('repair-5', 4), ...crowd('returnsDay-3', 8).slice(3)],
        absent: ['chuy'],
        excused: ['danitza'],
      },
      debrief: {
        went: 'partly',
        text: 'Days were strong and the fans came. Nobody at night knew of it, and the returns desk waited for Walt.',
      },
    },
  ],
  crowds: [
    {
      ...{ cell: 'inboundDay', named: 16, talkedWith: 15, ago: [140, 50], names: 'en' },
      ...{ by: ['roz', 'roz', 'marcus'], values: [1, 2, 2, 2] },
    },
    {
      ...{ cell: 'packDay', named: 22, talkedWith: 20, ago: [150, 52], names: 'en' },
      ...{
        by: ['roz', 'roz', 'teo', 'danitza', 'delroy'],
        values: [2, 2, 2, 1, 3],
        keepOffLists: ['danitza'],
      },
    },
    {
      ...{ cell: 'packDay', named: 6, talkedWith: 0, ago: [20, 10], names: 'es', addedAgo: 9 },
      ...{ by: ['danitza'], values: [3] },
    },
    {
      ...{ cell: 'returnsDay', named: 11, talkedWith: 10, ago: [100, 12], names: 'en' },
      ...{ by: ['hanh', 'hanh', 'hanh', 'roz'], values: [1, 2, 2, 2, 4] },
    },
    {
      ...{ cell: 'packWeekend', named: 7, talkedWith: 4, ago: [120, 60], names: 'es' },
      ...{ by: ['teo', 'roz'], values: [2, 2, 3] },
    },
    {
      ...{ cell: 'repair', named: 4, talkedWith: 3, ago: [90, 20], names: 'en' },
      ...{ by: ['roz', 'marcus'], values: [3, 4, 2] },
    },
  ],
}
