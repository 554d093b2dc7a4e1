import type { ModelDefinition } from './model-definition'

/** A union of one's own that needs no recognition: it acts, wins and keeps (domain 6.6). Going public is not a step. */
export const INDEPENDENT_SOLIDARITY: ModelDefinition = {
  id: 'independent_solidarity',
  tracks: [
    {
      id: 'own_union',
      context: null,
      stages: [
        { id: 'I0', rung: 0 },
        { id: 'I1', rung: 1, gate: [{ metric: 'chart_completeness', atLeast: 0.9 }] },
        { id: 'I2', rung: 2, gate: [{ metric: 'talk_reach', atLeast: 0.5 }] },
        {
          id: 'I3',
          rung: 3,
          gate: [
            { metric: 'committee_ratio', atLeast: 0.1 },
            { metric: 'cell_cover', atLeast: 1 },
          ],
        },
        { id: 'I4', rung: 4 },
        { id: 'I5', rung: 4 },
        {
          id: 'I6',
          rung: 5,
          gate: [
            { metric: 'chart_completeness', atLeast: 0.9 },
            { metric: 'test_participation', atLeast: 0.5 },
          ],
        },
        { id: 'I7', rung: 8, gate: [{ metric: 'demands_held', countAtLeast: 2 }] },
        { id: 'I8', rung: 9, gate: [{ metric: 'new_hires_met_14', atLeast: 0.8 }] },
        { id: 'I9', rung: 9 },
      ],
    },
  ],
  milestones: [
    {
      id: 'committee_across_cells',
      conditions: [
        { metric: 'committee_ratio', atLeast: 0.1 },
        { metric: 'cell_cover', atLeast: 1 },
      ],
    },
    { id: 'first_win', conditions: [{ metric: 'demands_won', countAtLeast: 1 }] },
    { id: 'survived_retaliation', conditions: null },
    { id: 'win_in_force', conditions: [{ metric: 'wins_in_force', countAtLeast: 1 }] },
    { id: 'leadership_renewed', conditions: null },
  ],
  metrics: [
    { id: 'test_participation', formula: 'participation' },
    { id: 'demands_kept', formula: 'demands_kept', flag: { below: 1 } },
    {
      id: 'talks_a_member_a_week',
      formula: 'talks_a_member_a_week',
      flag: { below: 1 },
    },
    { id: 'tasks_kept', formula: 'follow_through', params: { days: 91 }, flag: { below: 0.6 } },
    { id: 'demands_won', formula: 'demands_standing', params: { statuses: ['won', 'held'] } },
    { id: 'demands_partly', formula: 'demands_standing', params: { statuses: ['partly'] } },
    { id: 'demands_lost', formula: 'demands_standing', params: { statuses: ['refused', 'dropped'] } },
    {
      id: 'demands_eroded',
      formula: 'demands_standing',
      params: { statuses: ['eroded'] },
      flag: { above: 0 },
    },
    { id: 'days_to_action', formula: 'days_to_action' },
    { id: 'committee_renewal', formula: 'committee_renewal', params: { days: 182 } },
    { id: 'new_hires_met_14', formula: 'new_hires_met', params: { days: 14 }, flag: { below: 0.8 } },
    { id: 'demands_held', formula: 'demands_standing', params: { statuses: ['held'] }, unlisted: true },
    { id: 'wins_in_force', formula: 'wins_in_force', params: { months: 6 }, unlisted: true },
  ],
  northStar: ['test_participation', 'demands_kept'],
  modules: ['demands', 'direct_action', 'structure_tests', 'grievances', 'dues', 'worksites'],
  words: {},
  clocks: ['retaliation_charge', 'win_check'],
  exitRamps: [
    { id: 'spread_in_industry', to: null, conditions: [{ metric: 'demands_held', countAtLeast: 2 }] },
    { id: 'replace_old_union', to: null, conditions: null },
    { id: 'seek_recognition', to: 'pre_majority', conditions: null },
  ],
  fits: { union: ['none', 'contract_only'], beliefs: ['own_power'] },
  labels: null,
}
