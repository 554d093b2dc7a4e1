import type { ModelDefinition } from './model-definition'

/** The milestones that people judge, not numbers. */
export const judgedMilestones = (models: readonly ModelDefinition[]): string[] =>
  models.flatMap(({ milestones }) => milestones.flatMap(({ id, conditions }) => (conditions ? [] : [id])))

/** What people are asked to report, as nothing else records it: the ids of what the formulas of reported numbers read. */
export const reportedMetrics = (models: readonly ModelDefinition[]): string[] => [
  ...new Set(
    models
      .flatMap(({ metrics }) => metrics)
      .flatMap(({ formula, params }) =>
        formula.startsWith('reported_') && typeof params?.metric === 'string' ? [params.metric] : [],
      ),
  ),
]
