/** How far along a drive is, whatever its model: finding each other, a committee, acting in the open, keeping what was won. */
export const REVIEW_PHASES = ['contact', 'committee', 'campaign', 'lasting'] as const
export type ReviewPhase = (typeof REVIEW_PHASES)[number]

/** A count that the app knows, shown beside a point: it advises, people tick. */
export type ChecklistMeasure = 'named' | 'talked' | 'committee' | 'verified' | 'blind' | 'tests'

/** One point: its words are `review.checklist.items.<id>`. */
export type ChecklistItem = { id: string; measure?: ChecklistMeasure }

/** What every drive goes through, from the benchmark sheets of NewsGuild, OPEIU's readiness list and Labor Notes. */
const COMMON: Record<ReviewPhase, readonly ChecklistItem[]> = {
  contact: [
    { id: 'two_people' },
    { id: 'map_drawn' },
    { id: 'list_complete', measure: 'named' },
    { id: 'keep_quiet' },
    { id: 'half_talked', measure: 'talked' },
  ],
  committee: [
    { id: 'one_in_ten', measure: 'committee' },
    { id: 'every_area', measure: 'blind' },
    { id: 'weekly_meeting' },
    { id: 'leaders_known' },
    { id: 'practiced_answers' },
    { id: 'first_test', measure: 'tests' },
  ],
  campaign: [
    { id: 'support_shown', measure: 'verified' },
    { id: 'two_tests', measure: 'tests' },
    { id: 'people_prepared' },
    { id: 'plan_if_fired' },
    { id: 'new_people_met' },
  ],
  lasting: [
    { id: 'wins_checked' },
    { id: 'new_faces' },
    { id: 'newcomers_welcomed' },
    { id: 'help_another_shop' },
  ],
}

/** What a model adds in a phase (domain notes 6). */
const OWN: Readonly<Record<string, Partial<Record<ReviewPhase, readonly ChecklistItem[]>>>> = {
  business_unionism: {
    contact: [{ id: 'stewards_known' }],
    committee: [{ id: 'steward_each_area' }, { id: 'steps_in_time' }],
    campaign: [{ id: 'survey_done' }, { id: 'notices_served' }],
    lasting: [{ id: 'contract_known' }],
  },
  militant_mainstream: {
    committee: [{ id: 'action_team' }],
    campaign: [{ id: 'two_thirds_public' }, { id: 'pledges_counted' }],
    lasting: [{ id: 'ready_again' }, { id: 'members_decide' }],
  },
  caucus_electoralism: {
    contact: [{ id: 'contact_each_site' }],
    committee: [{ id: 'platform_agreed' }, { id: 'shop_fight' }],
    campaign: [{ id: 'vote_goal_each_site' }, { id: 'voters_also_act' }, { id: 'plan_after_vote' }],
    lasting: [{ id: 'caucus_goes_on' }],
  },
  caucus_grassroots: {
    contact: [{ id: 'principles_agreed' }],
    committee: [{ id: 'committee_each_site' }],
    campaign: [{ id: 'acted_unasked' }],
    lasting: [{ id: 'sites_coach_sites' }],
  },
  hybrid: {
    contact: [{ id: 'everybody_mapped' }],
    committee: [{ id: 'meets_alone' }, { id: 'told_agreed' }],
    campaign: [{ id: 'beyond_contract' }],
    lasting: [{ id: 'model_talked_over' }],
  },
  independent_solidarity: {
    contact: [{ id: 'two_trained' }],
    committee: [{ id: 'small_action' }],
    campaign: [{ id: 'own_grievances' }, { id: 'demand_won' }],
    lasting: [{ id: 'wins_held' }, { id: 'roles_steady' }],
  },
  pre_majority: {
    contact: [{ id: 'core_agreed' }],
    committee: [{ id: 'open_minority' }],
    campaign: [{ id: 'issue_won' }],
    lasting: [{ id: 'majority_path' }],
  },
}

/** The checklist of a drive in its model and phase. Without a model, or in one of the network's own: what all have in common. */
export const checklistFor = (model: string | null, phase: ReviewPhase): ChecklistItem[] => [
  ...COMMON[phase],
  ...((model && OWN[model]?.[phase]) || []),
]

/**
 * The phase of a drive: by the rung of the stage that its committee moved to (0 beginning … 9 lasts and spreads), or, while none was
 * written down, by what it has: a committee, and two tests.
 */
export function phaseOf(rung: number | null, facts: { committee: number; tests: number }): ReviewPhase {
  if (rung !== null)
    return rung <= 1 ? 'contact' : rung <= 4 ? 'committee' : rung <= 7 ? 'campaign' : 'lasting'
  if (facts.committee === 0) return 'contact'
  return facts.tests >= 2 ? 'campaign' : 'committee'
}
