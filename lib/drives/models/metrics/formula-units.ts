import type { FormulaId } from './formula-ids'
import type { MetricUnit } from './metric-result'

/** Formulas whose value is not a fraction of something, with what it is instead. */
const OTHER_UNITS: { readonly [Id in FormulaId]?: MetricUnit } = {
  overdue_promises: 'count',
  talks_a_member_a_week: 'each',
  talkers: 'count',
  days_quiet: 'days',
  participation_trend: 'change',
  tests_at_target_in_row: 'count',
  pledged_people: 'count',
  actions_held: 'count',
  action_outcomes_by_route: 'count',
  days_to_action: 'days',
  workers_per_steward: 'each',
  days_per_grievance_step: 'days',
  days_since_recognition_without_contract: 'days',
  stance_of_officers: 'count',
  electorate: 'count',
  reported_sum: 'count',
  reported_latest: 'count',
  reported_per_worksite: 'each',
}

/** What the values of a formula are, known before there is one: a bound on a share is written as a percent. */
export const unitOf = (formula: FormulaId): MetricUnit => OTHER_UNITS[formula] ?? 'share'
