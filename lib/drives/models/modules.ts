/** Parts of the tool that a model can do without. What a group always has (people, talks, map, meetings, votes) is not among them. */
export const MODULES = [
  'demands',
  'direct_action',
  'structure_tests',
  'strike_preparation',
  'contract_team',
  'grievances',
  'stewards',
  'contracts',
  'cards',
  'voter_list',
  'recognition',
  'officer_elections',
  'worksites',
  'memberships',
  'dues',
  'union_liaison',
] as const
export type ModuleId = (typeof MODULES)[number]

/** Whether a model uses a part of the tool. A drive without a model (`null`) uses them all; what holds data stays reachable anyway. */
export const moduleIsOn = (model: { modules: readonly ModuleId[] } | null, module: ModuleId): boolean =>
  model === null || model.modules.includes(module)
