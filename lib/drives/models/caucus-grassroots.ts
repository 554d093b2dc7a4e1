import type { ModelDefinition } from './model-definition'

/** A network of members inside a union, or several, that acts without waiting for its officers (domain 6.4). */
export const CAUCUS_GRASSROOTS: ModelDefinition = {
  id: 'caucus_grassroots',
  tracks: [
    {
      id: 'caucus_network',
      context: 'union_present',
      stages: [
        { id: 'G0', rung: 0 },
        { id: 'G1', rung: 1 },
        { id: 'G2', rung: 2 },
        { id: 'G3', rung: 3, gate: [{ metric: 'worksites_with_committee', countAtLeast: 1 }] },
        { id: 'G4', rung: 4, gate: [{ metric: 'actions_a_quarter', countAtLeast: 1 }] },
        { id: 'G5', rung: 7, gate: [{ metric: 'demands_won', countAtLeast: 1 }] },
        { id: 'G6', rung: 8, gate: [{ metric: 'worksites_able_to_act', countAtLeast: 3 }] },
        { id: 'G7', rung: 9 },
      ],
    },
  ],
  milestones: [
    { id: 'three_worksites_able', conditions: [{ metric: 'worksites_able_to_act', countAtLeast: 3 }] },
    { id: 'first_win', conditions: [{ metric: 'demands_won', countAtLeast: 1 }] },
    { id: 'union_position_moved', conditions: [{ metric: 'officers_moved', countAtLeast: 1 }] },
  ],
  metrics: [
    {
      id: 'worksites_able_to_act',
      formula: 'worksites_able_to_act',
      params: { people: 2, days: 182, share: 0.5 },
    },
    { id: 'worksites_with_committee', formula: 'worksites_with_committee', params: { people: 2 } },
    { id: 'actions_a_quarter', formula: 'actions_held', params: { days: 91 }, flag: { below: 1 } },
    { id: 'test_participation', formula: 'participation' },
    { id: 'demands_won', formula: 'demands_standing', params: { statuses: ['won', 'held'] } },
    { id: 'in_several_unions', formula: 'members_in_several_unions', params: { body: 'caucus' } },
    { id: 'officer_stance', formula: 'stance_of_officers' },
    {
      id: 'officers_moved',
      formula: 'demands_standing',
      params: { statuses: ['partly', 'won', 'held'], target: 'union_officers' },
      unlisted: true,
    },
  ],
  northStar: ['worksites_able_to_act'],
  modules: ['worksites', 'demands', 'direct_action', 'structure_tests', 'memberships', 'contracts', 'dues'],
  words: { committee: 'caucus', members: 'of_caucus' },
  clocks: ['contract_expiry', 'no_strike', 'retaliation_charge', 'win_check'],
  exitRamps: [
    {
      id: 'run_for_office',
      to: 'caucus_electoralism',
      conditions: [{ metric: 'worksites_able_to_act', countAtLeast: 3 }],
    },
    { id: 'caucus_to_hybrid', to: 'hybrid', conditions: null },
    { id: 'disaffiliate', to: 'independent_solidarity', conditions: null },
  ],
  fits: { union: ['mixed', 'contract_only'], beliefs: ['act_inside'] },
  labels: null,
}
