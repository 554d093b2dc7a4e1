import type { DriveStory } from '../drive-story'

/** Eight people, all of them known: the smallest drive, in which every count beyond the committee would name somebody. */
export const BIKE_SHOP: DriveStory = {
  key: 'bikeShop',
  code: 'HAZEL-7310',
  codeName: 'Slow Heron',
  locale: 'en',
  timeZone: 'America/Denver',
  industry: 'retail',
  startedAgo: 44,
  attributes: [
    { kind: 'context', value: 'no_union', ago: 44 },
    { kind: 'model', value: 'independent_solidarity', ago: 44 },
    { kind: 'model', value: 'business_unionism', ago: 17 },
    { kind: 'recognition_path', value: 'none', ago: 44 },
    { kind: 'recognition_path', value: 'voluntary', ago: 17 },
    { kind: 'stage', value: 'contact', ago: 44 },
  ],
  headcounts: [{ people: 8, source: 'count', ago: 43 }],
  cells: [
    { key: 'floor', site: 'The shop', department: 'Sales floor', people: 3 },
    { key: 'bench', site: 'The shop', department: 'Repair bench', people: 5 },
  ],
  ownIssues: ['Stand fees'],
  people: [
    {
      ...{
        key: 'wren',
        first: 'Wren',
        last: 'Halloran',
        cell: 'bench',
        seat: 40,
        roles: ['committee', 'data_steward'],
      },
      ratings: [{ ago: 9, by: 'zeke', value: 1, basis: 'public_action' }],
    },
    {
      ...{
        key: 'zeke',
        first: 'Ezequiel',
        last: 'Montaño',
        nick: 'Zeke',
        cell: 'bench',
        seat: 20,
        roles: ['committee'],
      },
      leader: [{ status: 'won', ago: 18 }],
      talks: [
        {
          ago: 24,
          by: 'wren',
          value: 1,
          basis: 'answered_ask',
          issues: ['own0', 'pay'],
          ask: ['join_committee', 'yes'],
        },
      ],
    },
    {
      ...{
        key: 'pilar',
        first: 'Pilar',
        last: 'Escandón',
        cell: 'bench',
        follows: ['zeke'],
        listOf: ['wren'],
      },
      talks: [
        {
          ...{
            ago: 10,
            by: 'zeke',
            place: 'off_work',
            value: 2,
            issues: ['own0'],
            ask: ['come_to_meeting', 'yes'],
          },
          step: { kind: 'come_to_meeting', dueIn: 3, by: 'worker' },
        },
      ],
    },
    {
      ...{ key: 'mako', first: 'Makoto', last: 'Shirakawa', nick: 'Mako', cell: 'bench', listOf: ['wren'] },
      talks: [
        {
          ago: 6,
          by: 'wren',
          value: 2,
          basis: 'answered_ask',
          issues: ['safety'],
          ask: ['sign_petition', 'yes'],
        },
      ],
    },
    {
      ...{ key: 'thelma', first: 'Thelma', last: 'Ridgeway', cell: 'floor', listOf: ['wren'] },
      talks: [
        {
          ...{ ago: 12, by: 'wren', value: 3, issues: ['schedule'], ask: ['sign_petition', 'not_yet'] },
          step: { kind: 'talk_again', dueIn: 0 },
          note: { text: 'Would like to see the numbers on stand fees before deciding.', level: 'committee' },
        },
      ],
    },
    { key: 'bastian', first: 'Bastian', last: 'Krol', cell: 'floor', listOf: ['zeke'] },
    {
      ...{ key: 'ottoline', first: 'Ottoline', last: 'Marchbanks', cell: 'floor', leaveAlone: true },
      talks: [{ ago: 20, by: 'wren', value: 4, basis: 'stated' }],
    },
  ],
}
