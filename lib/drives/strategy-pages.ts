import type { ModuleId } from './models/modules'

/**
 * A page that hangs on the strategy page. `module` is the part of a model that brings it, `null` where every model has it. Its words
 * are `strategy.pages.<name>` and `<name>Help`.
 */
export type StrategyPage = { name: string; path: string; module: ModuleId | null }

/** The pages of a drive that its strategy page leads to, in the order in which it lists them. */
export const STRATEGY_PAGES: readonly StrategyPage[] = [
  { name: 'decisions', path: 'decisions', module: null },
  { name: 'numbers', path: 'strategy/numbers', module: null },
  { name: 'actions', path: 'actions', module: null },
  { name: 'dates', path: 'contracts', module: null },
  { name: 'law', path: 'law', module: null },
  { name: 'campaigns', path: 'campaigns', module: null },
  { name: 'handOff', path: 'hand-off', module: null },
  { name: 'threeMarks', path: 'three-marks', module: null },
  { name: 'cards', path: 'cards', module: 'cards' },
  { name: 'voterList', path: 'voter-list', module: 'voter_list' },
  { name: 'stewards', path: 'stewards', module: 'stewards' },
  { name: 'grievances', path: 'grievances', module: 'grievances' },
  { name: 'bodies', path: 'bodies', module: 'memberships' },
  { name: 'elections', path: 'elections', module: 'officer_elections' },
  { name: 'liaison', path: 'liaison', module: 'union_liaison' },
]
