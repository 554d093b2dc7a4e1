import type { ModelDefinition } from './model-definition'

/** A shop committee of people who belong to two unions, one of them their own (domain 6.5). */
export const HYBRID: ModelDefinition = {
  id: 'hybrid',
  tracks: [
    {
      id: 'two_cards',
      context: 'union_present',
      stages: [
        { id: 'H0', rung: 0 },
        { id: 'H1', rung: 1, gate: [{ metric: 'chart_completeness', atLeast: 0.9 }] },
        { id: 'H2', rung: 3, gate: [{ metric: 'committee_ratio', atLeast: 0.1 }] },
        { id: 'H3', rung: 4, gate: [{ metric: 'cell_cover', atLeast: 1 }] },
        { id: 'H4', rung: 5, gate: [{ metric: 'talk_reach', atLeast: 0.5 }] },
        { id: 'H5', rung: 6 },
        { id: 'H6', rung: 7, gate: [{ metric: 'outside_wins', countAtLeast: 1 }] },
        { id: 'H7', rung: 9 },
        { id: 'H8', rung: 9 },
      ],
    },
  ],
  milestones: [
    { id: 'meets_without_officers', conditions: null },
    { id: 'first_outside_win', conditions: [{ metric: 'outside_wins', countAtLeast: 1 }] },
    { id: 'agreed_what_is_told', conditions: null },
  ],
  metrics: [
    { id: 'actions_by_committee', formula: 'actions_held', params: { days: 91, route: 'direct' } },
    { id: 'bodies_informed', formula: 'bodies_informed', params: { days: 365 } },
    { id: 'committee_by_card', formula: 'committee_by_card' },
    { id: 'outcomes_by_route', formula: 'action_outcomes_by_route' },
    { id: 'units_acting', formula: 'units_acting' },
    { id: 'mediation_hours', formula: 'reported_sum', params: { metric: 'mediation_hours', days: 91 } },
    { id: 'dues_hardship', formula: 'reported_latest', params: { metric: 'dues_hardship' } },
    {
      id: 'outside_wins',
      formula: 'demands_standing',
      params: { statuses: ['won', 'held'], route: 'direct' },
      unlisted: true,
    },
  ],
  northStar: ['actions_by_committee', 'bodies_informed'],
  modules: [
    'memberships',
    'stewards',
    'demands',
    'direct_action',
    'structure_tests',
    'grievances',
    'contracts',
    'dues',
  ],
  words: { committee: 'shop_committee', members: 'of_either' },
  clocks: ['contract_expiry', 'no_strike', 'grievance_step', 'retaliation_charge', 'win_check'],
  exitRamps: [
    { id: 'committee_alone', to: 'independent_solidarity', conditions: null },
    { id: 'reform_from_inside', to: 'caucus_grassroots', conditions: null },
    { id: 'union_fights_again', to: 'militant_mainstream', conditions: null },
  ],
  fits: { union: ['mixed', 'contract_only'], beliefs: ['two_homes', 'own_power'] },
  labels: null,
}
