import type { ModelDefinition } from './model-definition'

/** Contract, grievances, officials: the union as a service that its stewards keep up (domain 6.1). */
export const BUSINESS_UNIONISM: ModelDefinition = {
  id: 'business_unionism',
  tracks: [
    {
      id: 'union_service',
      context: 'union_present',
      stages: [
        { id: 'B0', rung: 0 },
        { id: 'B1', rung: 3, gate: [{ metric: 'cells_without_steward', atMost: 0 }] },
        { id: 'B2', rung: 3 },
        { id: 'B3', rung: 4, gate: [{ metric: 'grievances_on_time', atLeast: 0.9 }] },
        { id: 'B4', rung: 5, gate: [{ metric: 'contract_survey', atLeast: 0.65 }] },
        { id: 'B5', rung: 6 },
        { id: 'B6', rung: 7 },
        { id: 'B7', rung: 8 },
        { id: 'B8', rung: 9 },
      ],
    },
  ],
  milestones: [
    { id: 'stewards_everywhere', conditions: [{ metric: 'cells_without_steward', atMost: 0 }] },
    { id: 'first_group_grievance', conditions: [{ metric: 'group_grievances_share', countAtLeast: 1 }] },
    { id: 'survey_majority', conditions: [{ metric: 'contract_survey', atLeast: 0.65 }] },
  ],
  metrics: [
    { id: 'grievances_on_time', formula: 'grievance_steps_on_time', flag: { below: 0.9 } },
    { id: 'workers_per_steward', formula: 'workers_per_steward', flag: { above: 20 } },
    { id: 'cells_without_steward', formula: 'cells_without_steward', flag: { above: 0 } },
    { id: 'days_per_step', formula: 'days_per_grievance_step' },
    { id: 'grievances_won', formula: 'grievances_closed_with', params: { outcomes: ['won'] } },
    { id: 'grievances_settled', formula: 'grievances_closed_with', params: { outcomes: ['settled'] } },
    { id: 'group_grievances_share', formula: 'grievances_of_kind', params: { kind: 'group' } },
    { id: 'individual_grievances_share', formula: 'grievances_of_kind', params: { kind: 'individual' } },
    { id: 'membership_density', formula: 'membership_density', params: { body: 'union' } },
    { id: 'new_hires_met_30', formula: 'new_hires_met', params: { days: 30 } },
    { id: 'contract_survey', formula: 'participation', params: { kinds: ['contract_survey'] } },
  ],
  northStar: ['grievances_on_time', 'workers_per_steward'],
  modules: [
    'grievances',
    'stewards',
    'contracts',
    'memberships',
    'cards',
    'dues',
    'structure_tests',
    'union_liaison',
  ],
  words: { committee: 'steward_council', members: 'of_union', cards: 'membership' },
  clocks: [
    'contract_expiry',
    'contract_notice',
    'mediation_notice',
    'no_strike',
    'grievance_step',
    'retaliation_charge',
  ],
  exitRamps: [
    {
      id: 'grievance_to_test',
      to: null,
      conditions: [{ metric: 'group_grievances_share', countAtLeast: 1 }],
    },
    {
      id: 'stewards_to_militant',
      to: 'militant_mainstream',
      conditions: [{ metric: 'cells_without_steward', atMost: 0 }],
    },
    { id: 'service_to_caucus', to: 'caucus_grassroots', conditions: null },
  ],
  fits: { union: ['fights', 'contract_only'], beliefs: ['contract'] },
  labels: null,
}
