import { ASSESSMENT_VALUES, type AssessmentValue } from './assessment'
import { type Stand, standOf } from './stands-in-words'

/** Ways to call where people stand that come with the app: how many steps, and whose words. */
export const SCALE_PRESETS = [
  { id: 'seedbed', points: 5 },
  { id: 'four_steps', points: 4 },
  { id: 'three_steps', points: 3 },
  { id: 'numbers', points: 5 },
] as const
export type ScalePreset = (typeof SCALE_PRESETS)[number]['id']

/** Which end of printed numbers supports most. Stored values are always 1 to 5 and 1 supports most, whatever is printed. */
export const SCALE_DIRECTIONS = ['low', 'high'] as const
export type ScaleDirection = (typeof SCALE_DIRECTIONS)[number]

/** How a drive calls where people stand. `labels`: the group's own words, from most support to least; else the preset's. */
export type Scale = {
  preset: ScalePreset | null
  points: ScalePoints
  direction: ScaleDirection
  labels: readonly string[] | null
}

/** Which stored values the steps of a scale mean: fewer steps leave values out, and never change what one means. */
const STEPS = { 3: [1, 3, 5], 4: [1, 2, 4, 5], 5: ASSESSMENT_VALUES } as const satisfies Record<
  number,
  readonly AssessmentValue[]
>
export type ScalePoints = keyof typeof STEPS

/** What a drive has until its committee chooses. */
export const DEFAULT_SCALE: Scale = { preset: 'seedbed', points: 5, direction: 'low', labels: null }

/** The stored values that can be chosen, from most support to least. */
export const valuesOf = ({ points }: Pick<Scale, 'points'>): readonly AssessmentValue[] => STEPS[points]

/** The same as words of the form. */
export const offeredStands = (scale: Pick<Scale, 'points'>): Stand[] =>
  valuesOf(scale).map((value) => standOf(value) as Stand)

/**
 * The number that stands for a value in tables. A value that was noted when the scale had more steps lies between two, and is
 * printed as both: nothing that was noted changes with the scale.
 */
export function printedNumber(scale: Pick<Scale, 'points' | 'direction'>, value: AssessmentValue): string {
  const steps = valuesOf(scale)
  const above = steps.findIndex((step) => step >= value)
  const at = (index: number) => (scale.direction === 'low' ? index + 1 : scale.points - index)
  if (steps[above] === value) return String(at(above))
  return [at(above - 1), at(above)].toSorted((a, b) => a - b).join('–')
}

/** What is wrong with a scale; `null` when nothing is. */
export function scaleFault({ preset, points, labels }: Scale): 'steps' | 'labels' | null {
  const known = SCALE_PRESETS.find(({ id }) => id === preset)
  if (known ? known.points !== points || labels !== null : preset !== null) return 'steps'
  if (known) return null
  return labels?.length === points && firstWrongLabel({ labels }) < 0 ? null : 'labels'
}

/** The first of a group's own words that is blank or was there before; −1 where every word is its own. */
export function firstWrongLabel({ labels }: Pick<Scale, 'labels'>): number {
  const words = (labels ?? []).map((label) => label.trim().toLowerCase())
  return words.findIndex((word, index) => word === '' || words.indexOf(word) < index)
}

for (const { id, points } of SCALE_PRESETS)
  if (scaleFault({ preset: id, points, direction: 'low', labels: null }))
    throw new RangeError(`The scale ${id} does not hold together`)
