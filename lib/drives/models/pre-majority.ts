import type { ModelDefinition } from './model-definition'

/** Acting as a union before a majority is there: for huge firms and places without a law of bargaining. Small rungs, on purpose. */
export const PRE_MAJORITY: ModelDefinition = {
  id: 'pre_majority',
  tracks: [
    {
      id: 'minority_union',
      context: 'no_union',
      stages: [
        { id: 'P0', rung: 0 },
        { id: 'P1', rung: 3, gate: [{ metric: 'sustaining_share', atLeast: 0.05 }] },
        { id: 'P2', rung: 4, gate: [{ metric: 'wins', countAtLeast: 1 }] },
        { id: 'P3', rung: 4, gate: [{ metric: 'chapters', countAtLeast: 2 }] },
        { id: 'P4', rung: 5, gate: [{ metric: 'share_of_unit', atLeast: 0.5 }] },
        { id: 'P5', rung: 7, gate: [{ metric: 'share_of_unit', atLeast: 0.65 }], files: true },
      ],
    },
  ],
  milestones: [
    { id: 'went_public', conditions: null },
    { id: 'first_dues', conditions: [{ metric: 'sustaining_share', countAtLeast: 1 }] },
    { id: 'first_win', conditions: [{ metric: 'wins', countAtLeast: 1 }] },
    { id: 'second_chapter', conditions: [{ metric: 'chapters', countAtLeast: 2 }] },
    { id: 'tenth_of_unit', conditions: [{ metric: 'share_of_unit', atLeast: 0.1 }] },
    { id: 'third_of_unit', conditions: [{ metric: 'share_of_unit', atLeast: 0.3 }] },
    { id: 'majority_of_unit', conditions: [{ metric: 'share_of_unit', atLeast: 0.5 }] },
  ],
  metrics: [
    { id: 'share_of_unit', formula: 'membership_density', params: { body: 'own_committee' } },
    { id: 'sustaining_share', formula: 'paying_members', params: { body: 'own_committee' } },
    { id: 'wins', formula: 'demands_standing', params: { statuses: ['partly', 'won', 'held'] } },
    { id: 'chapters', formula: 'worksites_with_committee', params: { people: 3 } },
  ],
  northStar: ['share_of_unit', 'wins'],
  modules: [
    'demands',
    'direct_action',
    'structure_tests',
    'worksites',
    'memberships',
    'dues',
    'cards',
    'recognition',
  ],
  words: { cards: 'membership' },
  clocks: ['retaliation_charge', 'win_check'],
  exitRamps: [
    {
      id: 'majority_reached',
      to: 'militant_mainstream',
      conditions: [{ metric: 'share_of_unit', atLeast: 0.5 }],
    },
    { id: 'stay_independent', to: 'independent_solidarity', conditions: null },
  ],
  fits: { union: ['none'], beliefs: ['strike', 'own_power'] },
  labels: null,
}
