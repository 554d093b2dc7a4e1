import * as z from 'zod'
import { CLOCK_NAMES } from '@/lib/law/clock'
import { WORD_CHOICES } from '../drive-words'
import { HEALTH_METRICS } from './health-metrics'
import { FORMULA_IDS } from './metrics/formula-ids'
import { BELIEFS, type ModelDefinition, UNION_POLITICS } from './model-definition'
import { MODULES } from './modules'

/** The last rung that models share. */
const LAST_RUNG = 9

const Id = z
  .string()
  .regex(/^[a-z][a-z0-9_]{1,40}$/, 'lower-case letters, digits and _, such as cross_union_defence')
const StageId = z.string().regex(/^[A-Z]{1,3}\d{1,2}$/, 'capital letters and a number, such as D3')

const Condition = z.union([
  z.strictObject({ metric: Id, atLeast: z.number() }),
  z.strictObject({ metric: Id, atMost: z.number() }),
  z.strictObject({ metric: Id, countAtLeast: z.number() }),
])
const Conditions = z.array(Condition).min(1).nullable()

const Metric = z.strictObject({
  id: Id,
  formula: z.enum(FORMULA_IDS),
  params: z.record(z.string(), z.union([z.number(), z.string(), z.array(z.string())])).optional(),
  flag: z
    .union([
      z.strictObject({ below: z.number() }),
      z.strictObject({ above: z.number() }),
      z.strictObject({ fallsInARow: z.number().int().positive() }),
    ])
    .optional(),
  unlisted: z.literal(true).optional(),
  module: z.enum(MODULES).optional(),
})

const Labels = z.record(z.string(), z.string().trim().min(1).max(300))

const Shape = z.strictObject({
  id: Id,
  tracks: z
    .array(
      z.strictObject({
        id: Id,
        context: z.enum(['no_union', 'union_present']).nullable(),
        stages: z
          .array(
            z.strictObject({
              id: StageId,
              rung: z.number().int().min(0).max(LAST_RUNG),
              gate: z.array(Condition).min(1).optional(),
              files: z.literal(true).optional(),
            }),
          )
          .min(2),
      }),
    )
    .min(1),
  milestones: z.array(z.strictObject({ id: Id, conditions: Conditions })),
  metrics: z.array(Metric).min(1),
  northStar: z.array(Id).min(1),
  modules: z.array(z.enum(MODULES)),
  words: z.strictObject({
    committee: z.enum(WORD_CHOICES.committee).optional(),
    members: z.enum(WORD_CHOICES.members).optional(),
    cards: z.enum(WORD_CHOICES.cards).optional(),
  }),
  clocks: z.array(z.enum(CLOCK_NAMES)),
  exitRamps: z.array(z.strictObject({ id: Id, to: Id.nullable(), conditions: Conditions })),
  fits: z.strictObject({ union: z.array(z.enum(UNION_POLITICS)), beliefs: z.array(z.enum(BELIEFS)) }),
  labels: z.strictObject({ en: Labels, es: Labels }).nullable(),
})

/** One definition. Refused where its parts do not fit together, each fault with the place and what was expected there. */
export const Model = Shape.superRefine((model, context) => {
  const known = new Set([...model.metrics, ...HEALTH_METRICS].map(({ id }) => id))
  const fault = (path: (string | number)[], message: string) =>
    context.addIssue({ code: 'custom', path, message })

  for (const [at, { stages }] of model.tracks.entries()) {
    if (stages[0]?.rung !== 0) fault(['tracks', at], 'the first stage has rung 0')
    if (stages.some(({ rung }, index) => rung < (stages[index - 1]?.rung ?? 0)))
      fault(['tracks', at], 'rungs never go down from stage to stage')
  }
  for (const [part, ids] of idsOf(model))
    for (const id of ids.filter((each, index) => ids.indexOf(each) !== index))
      fault([part], `${id} is there twice`)
  for (const id of [...model.northStar, ...conditionsOf(model).map(({ metric }) => metric)])
    if (!known.has(id)) fault(['metrics'], `${id} is asked for and is no metric`)
  if (model.labels) for (const place of missingLabels(model)) fault(['labels'], `${place} is missing`)
})

const idsOf = (model: ModelDefinition): [string, string[]][] => [
  ['tracks', model.tracks.map(({ id }) => id)],
  ['stages', model.tracks.flatMap(({ stages }) => stages.map(({ id }) => id))],
  ['milestones', model.milestones.map(({ id }) => id)],
  ['metrics', model.metrics.map(({ id }) => id)],
  ['exitRamps', model.exitRamps.map(({ id }) => id)],
]

const conditionsOf = ({ tracks, milestones, exitRamps }: ModelDefinition) => [
  ...tracks.flatMap(({ stages }) => stages.flatMap(({ gate }) => gate ?? [])),
  ...[...milestones, ...exitRamps].flatMap(({ conditions }) => conditions ?? []),
]

/** Every label that a definition needs, by place. Metrics that are only there for a milestone need one too: a gate names them. */
export const labelPlaces = (model: ModelDefinition): string[] => [
  'name',
  'about',
  'strengths',
  'limits',
  ...model.tracks.map(({ id }) => `tracks.${id}`),
  ...model.tracks.flatMap(({ stages }) => stages.map(({ id }) => `stages.${id}`)),
  ...model.milestones.map(({ id }) => `milestones.${id}`),
  ...model.metrics.map(({ id }) => `metrics.${id}`),
  ...model.exitRamps.map(({ id }) => `ramps.${id}`),
]

/** Labels that are neither in the file nor shared by name with those that ship: a stage or a metric of one's own needs words. */
function missingLabels(model: ModelDefinition): string[] {
  const shared = new Set(HEALTH_METRICS.map(({ id }) => `metrics.${id}`))
  return (['en', 'es'] as const).flatMap((language) =>
    labelPlaces(model)
      .filter((place) => !shared.has(place) && !model.labels?.[language][place])
      .map((place) => `${language} ${place}`),
  )
}
