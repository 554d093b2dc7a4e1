import type { ClockName } from '@/lib/law/clock'
import type { DriveWords } from '../drive-words'
import type { FormulaId } from './metrics/formula-ids'
import type { ModuleId } from './modules'

/**
 * A bound on one metric of the model or of every drive's health. Advice for people: nothing is ever blocked by it. `countAtLeast` is
 * about what was counted, the other two about the value shown: of "2 of 8" the count is 2 and the value 0.25.
 */
export type Condition = { metric: string } & (
  | { atLeast: number; atMost?: never; countAtLeast?: never }
  | { atMost: number; atLeast?: never; countAtLeast?: never }
  | { countAtLeast: number; atLeast?: never; atMost?: never }
)

/** A step of a ladder. */
export type Stage = {
  /** Unique among all models. */
  id: string
  /** How far along that is in any model, 0 (beginning) to 9 (lasts and spreads): by this stages of two models are matched. */
  rung: number
  /** What usually holds before a group goes there. */
  gate?: readonly Condition[]
  /** Here a majority is shown to a board or to the company: where a decision to file leads. */
  files?: true
}

/** One ladder. A model may have several at a time: a first contract and the grievances beside it. */
export type Track = {
  /** Unique among all models. */
  id: string
  /** For a workplace without a union, or with one; `null`: for both. */
  context: 'no_union' | 'union_present' | null
  stages: readonly Stage[]
}

/** Something worth marking. `conditions` null: people judge it; else all of them have to hold. */
export type Milestone = { id: string; conditions: readonly Condition[] | null }

/** Parameters of a formula: days, shares, kinds of things. */
export type FormulaParams = Readonly<Record<string, number | string | readonly string[]>>

/** A number that the model looks at, and how it is reckoned. */
export type Metric = {
  id: string
  formula: FormulaId
  params?: FormulaParams
  /** Where it begins to worry. Published on the method page. */
  flag?: { below: number } | { above: number } | { fallsInARow: number }
  /** Not in the list of metrics: it is only there for a milestone or a gate. */
  unlisted?: true
  /** Shown only where the model uses this part of the tool. */
  module?: ModuleId
}

/** A way out of the model that its own work may lead to. `to` null: no other model, something beside it. */
export type ExitRamp = { id: string; to: string | null; conditions: readonly Condition[] | null }

/** The kinds of union that may be there, and what people may believe in: what the model check asks for. */
export const UNION_POLITICS = ['none', 'fights', 'mixed', 'contract_only'] as const
export const BELIEFS = [
  'contract',
  'strike',
  'new_officers',
  'act_inside',
  'two_homes',
  'own_power',
  'together',
] as const

/** Where a model fits by the seed's factors: what the union there is like, and what people believe in. */
export type Fits = {
  union: readonly (typeof UNION_POLITICS)[number][]
  beliefs: readonly (typeof BELIEFS)[number][]
}

/** Labels that a definition brings along, by the same places as `messages/<language>/models.json`: `stages.M1`, `metrics.x.name`. */
export type OwnLabels = Readonly<Record<'en' | 'es', Readonly<Record<string, string>>>>

/**
 * A way of organizing, as data: what its ladders, milestones, metrics, modules, words, dates and ways out are. Code never asks which
 * model it is dealing with.
 */
export type ModelDefinition = {
  id: string
  tracks: readonly Track[]
  milestones: readonly Milestone[]
  metrics: readonly Metric[]
  /** Ids of the metrics that matter most. */
  northStar: readonly string[]
  modules: readonly ModuleId[]
  /** What it calls otherwise; what is not named here has the plain word. */
  words: Partial<DriveWords>
  /** Dates that somebody who organizes this way minds; what each is comes from the law, from what was agreed or from the group. */
  clocks: readonly ClockName[]
  exitRamps: readonly ExitRamp[]
  fits: Fits
  /** `null`: its labels are in the message catalogues. */
  labels: OwnLabels | null
}
