import { ASSESSMENT_VALUES, type AssessmentValue } from './assessment'
import { offeredStands, printedNumber, type Scale, valuesOf } from './scale'
import { type Stand, standOf } from './stands-in-words'

/** Everything that screens say about where people stand, in the words of one drive and one language. */
export type ScaleWords = {
  labels: Record<Stand | 'unknown' | 'did_not_come_up', string>
  /** For tiles. */
  short: Record<Stand | 'unknown', string>
  /** For tables and tiles. */
  numbers: Record<Stand, string>
  /** What a form offers, from most support to least. */
  offered: Stand[]
}

type Translate = (key: string) => string

/**
 * The words of a scale: the one place that knows them. `t` reads `assessments.stand`, `short` reads `wall.short`. Values that the
 * scale has no step for keep the usual word, so that history can still be read.
 */
export function scaleWords(scale: Scale, t: Translate, short: Translate): ScaleWords {
  const own = (value: AssessmentValue): string | undefined => {
    const step = valuesOf(scale).indexOf(value)
    return step < 0 ? undefined : scale.labels?.[step]
  }
  const usual = (value: AssessmentValue): string =>
    scale.preset === 'three_steps' && value === 1 ? 'with_us' : standOf(value)
  const label = (value: AssessmentValue): string => {
    const word = own(value) ?? t(usual(value))
    return scale.preset === 'numbers' ? `${printedNumber(scale, value)} · ${word}` : word
  }
  const each = (say: (value: AssessmentValue) => string) =>
    Object.fromEntries(ASSESSMENT_VALUES.map((value) => [standOf(value), say(value)])) as Record<
      Stand,
      string
    >
  return {
    labels: { ...each(label), unknown: t('unknown'), did_not_come_up: t('did_not_come_up') },
    short: { ...each((value) => own(value) ?? short(usual(value))), unknown: short('unknown') },
    numbers: each((value) => printedNumber(scale, value)),
    offered: offeredStands(scale),
  }
}
