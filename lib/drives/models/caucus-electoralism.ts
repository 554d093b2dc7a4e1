import type { ModelDefinition } from './model-definition'

/** A caucus that stands for the offices of its union (domain 6.3). */
export const CAUCUS_ELECTORALISM: ModelDefinition = {
  id: 'caucus_electoralism',
  tracks: [
    {
      id: 'caucus_election',
      context: 'union_present',
      stages: [
        { id: 'E0', rung: 0 },
        { id: 'E1', rung: 1 },
        { id: 'E2', rung: 2, gate: [{ metric: 'worksites_with_contact', atLeast: 0.5 }] },
        { id: 'E3', rung: 4, gate: [{ metric: 'actions_a_quarter', countAtLeast: 1 }] },
        { id: 'E4', rung: 5, gate: [{ metric: 'worksites_with_contact', atLeast: 1 }] },
        { id: 'E5', rung: 6 },
        { id: 'E6', rung: 6, gate: [{ metric: 'visits_per_worksite', atLeast: 3 }] },
        { id: 'E7', rung: 7, gate: [{ metric: 'pledged_of_goal', atLeast: 1 }] },
        { id: 'E8', rung: 7 },
        { id: 'E9', rung: 8 },
        { id: 'E10', rung: 9 },
      ],
    },
  ],
  milestones: [
    { id: 'contact_everywhere', conditions: [{ metric: 'worksites_with_contact', atLeast: 1 }] },
    { id: 'slate_mirrors_members', conditions: null },
    { id: 'ballot_access', conditions: null },
    { id: 'vote_goal_everywhere', conditions: [{ metric: 'pledged_of_goal', atLeast: 1 }] },
    { id: 'plan_before_vote', conditions: null },
  ],
  metrics: [
    { id: 'pledged_of_goal', formula: 'pledged_votes_of_goal', flag: { below: 1 } },
    { id: 'joined_per_pledge', formula: 'joined_per_pledge', params: { days: 365 }, flag: { below: 0.25 } },
    { id: 'worksites_with_contact', formula: 'worksites_with_contact', flag: { below: 1 } },
    {
      id: 'visits_per_worksite',
      formula: 'reported_per_worksite',
      params: { metric: 'visits', days: 365 },
      flag: { below: 3 },
    },
    { id: 'electorate', formula: 'electorate' },
    { id: 'turnout_history', formula: 'turnout_history' },
    {
      id: 'caucus_kept',
      formula: 'members_kept_after_vote',
      params: { body: 'caucus', days: 90 },
      flag: { below: 0.8 },
    },
    { id: 'actions_a_quarter', formula: 'actions_held', params: { days: 91 }, unlisted: true },
  ],
  northStar: ['pledged_of_goal', 'joined_per_pledge'],
  modules: ['officer_elections', 'worksites', 'memberships', 'demands', 'direct_action', 'structure_tests'],
  words: { committee: 'caucus', members: 'of_caucus' },
  clocks: ['officer_notice', 'nominations', 'ballot', 'no_strike', 'retaliation_charge'],
  exitRamps: [
    { id: 'won_office', to: 'militant_mainstream', conditions: null },
    { id: 'lost_vote', to: 'caucus_grassroots', conditions: null },
    {
      id: 'shallow_votes',
      to: 'caucus_grassroots',
      conditions: [{ metric: 'joined_per_pledge', atMost: 0.25 }],
    },
  ],
  fits: { union: ['mixed', 'contract_only'], beliefs: ['new_officers'] },
  labels: null,
}
