import type { FormulaParams, Metric } from '../model-definition'
import {
  bodiesInformed,
  committeeByCard,
  membershipDensity,
  membersInSeveralUnions,
  membersKeptAfterVote,
  payingMembers,
  stanceOfOfficers,
} from './belonging'
import { actionOutcomesByRoute, daysToAction, demandsKept, demandsStanding, winsInForce } from './demands'
import type { FormulaId } from './formula-ids'
import {
  committeeRenewal,
  daysQuiet,
  decisionsByVote,
  followThroughOf,
  overduePromises,
  talkers,
  talksAMemberAWeek,
  topTalkerShare,
} from './group-work'
import {
  cardDecay,
  cellsWithoutSteward,
  daysPerGrievanceStep,
  daysSinceRecognitionWithoutContract,
  grievanceStepsOnTime,
  grievancesClosedWith,
  grievancesOfKind,
  validCards,
  workersPerSteward,
} from './machinery'
import type { MetricResult } from './metric-result'
import type { ModelFacts } from './model-facts'
import {
  blindCells,
  cellsWithCommittee,
  contactKnown,
  coverageShare,
  leaderCover,
  newHiresMet,
  turnoverAMonth,
} from './reach'
import {
  actionsHeld,
  authorizationOfMembers,
  authorizationOfVoters,
  cellsAtShare,
  leaderYieldOf,
  participation,
  participationTrend,
  pledgedPeople,
  predictionAccuracy,
  testsAtTargetInRow,
  unitsActing,
} from './tests'
import {
  electorate,
  joinedPerPledge,
  pledgedVotesOfGoal,
  reportedLatest,
  reportedPerWorksite,
  reportedSum,
  turnoutHistory,
  worksitesAbleToAct,
  worksitesWithCommittee,
  worksitesWithContact,
} from './worksites'

/** Reckons one metric from recorded facts. `null`: nobody knows, or it is not the viewer's to see; never a 0 in its place. */
type Formula = (facts: ModelFacts, params: FormulaParams) => MetricResult | null

const FORMULAS: Record<FormulaId, Formula> = {
  coverage_share: coverageShare,
  contact_known: contactKnown,
  blind_cells: blindCells,
  cells_with_committee: cellsWithCommittee,
  leader_cover: leaderCover,
  turnover_a_month: turnoverAMonth,
  new_hires_met: newHiresMet,
  follow_through: followThroughOf,
  overdue_promises: overduePromises,
  talks_a_member_a_week: talksAMemberAWeek,
  talkers,
  top_talker_share: topTalkerShare,
  days_quiet: daysQuiet,
  committee_renewal: committeeRenewal,
  decisions_by_vote: decisionsByVote,
  participation,
  participation_trend: participationTrend,
  cells_at_share: cellsAtShare,
  tests_at_target_in_row: testsAtTargetInRow,
  leader_yield: leaderYieldOf,
  prediction_accuracy: predictionAccuracy,
  pledged_people: pledgedPeople,
  actions_held: actionsHeld,
  action_outcomes_by_route: actionOutcomesByRoute,
  units_acting: unitsActing,
  authorization_of_voters: authorizationOfVoters,
  authorization_of_members: authorizationOfMembers,
  demands_standing: demandsStanding,
  demands_kept: demandsKept,
  wins_in_force: winsInForce,
  days_to_action: daysToAction,
  workers_per_steward: workersPerSteward,
  cells_without_steward: cellsWithoutSteward,
  grievance_steps_on_time: grievanceStepsOnTime,
  days_per_grievance_step: daysPerGrievanceStep,
  grievances_closed_with: grievancesClosedWith,
  grievances_of_kind: grievancesOfKind,
  valid_cards: validCards,
  card_decay: cardDecay,
  days_since_recognition_without_contract: daysSinceRecognitionWithoutContract,
  membership_density: membershipDensity,
  paying_members: payingMembers,
  committee_by_card: committeeByCard,
  members_in_several_unions: membersInSeveralUnions,
  members_kept_after_vote: membersKeptAfterVote,
  bodies_informed: bodiesInformed,
  stance_of_officers: stanceOfOfficers,
  worksites_with_committee: worksitesWithCommittee,
  worksites_able_to_act: worksitesAbleToAct,
  worksites_with_contact: worksitesWithContact,
  pledged_votes_of_goal: pledgedVotesOfGoal,
  electorate,
  turnout_history: turnoutHistory,
  joined_per_pledge: joinedPerPledge,
  reported_sum: reportedSum,
  reported_latest: reportedLatest,
  reported_per_worksite: reportedPerWorksite,
}

/** Computes one metric of a definition. */
export const computeMetric = ({ formula, params }: Metric, facts: ModelFacts): MetricResult | null =>
  FORMULAS[formula](facts, params ?? {})
