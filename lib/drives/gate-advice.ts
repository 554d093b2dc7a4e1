import type { CalendarDate } from '@/lib/clock'
import type { LegalFact } from '@/lib/law/legal-fact'
import { LOST_AFTER_SIGNING, PRESETS, type Preset } from './gate-thresholds'
import type { MetricUnit } from './models/metrics/metric-result'

/** A count of everybody by the estimate; `share` is `null` without one. */
export type GateShare = { count: number; of: number | null; share: number | null }

/** The last action that is over, as a test of strength. `behind`: areas that missed their own goal. */
export type GateTest = {
  testId: string
  eligible: number
  tookPart: number
  goal: 'met' | 'missed' | null
  behind: readonly { cellId: string; eligible: number; tookPart: number }[]
}

/** What was known when somebody looked at a gate. */
export type GateFacts = {
  onDate: CalendarDate
  supporters: GateShare
  verified: GateShare
  cards: GateShare
  /** Areas in which nobody was ever talked with. */
  blindCells: readonly string[]
  lastTest: GateTest | null
}

/** A bound of the definition with its number: `result` null where nobody knows it, and then neither whether it holds. */
export type GateCondition = {
  metric: string
  bound: 'at_least' | 'at_most' | 'count_at_least'
  need: number
  result: { unit: MetricUnit; value: number; count: number; of: number | null } | null
  holds: boolean | null
}

/** What a gate is about. `legal`: facts that set a share of cards, where the next stage asks for a majority to be counted; else `null`. */
export type Gate = { legal: readonly LegalFact[] | null; conditions: readonly GateCondition[] }

/** One line of advice. Every share says what it is of. */
export type GateLine =
  | { kind: 'legal'; fact: LegalFact; measured: GateShare; reached: boolean }
  | { kind: 'preset'; preset: Preset; measured: GateShare; reached: boolean }
  | { kind: 'verified'; supporters: GateShare; verified: GateShare; reached: boolean }
  | { kind: 'blind'; cells: readonly string[]; reached: boolean }
  | { kind: 'test'; test: GateTest; reached: boolean }
  | { kind: 'condition'; condition: GateCondition; reached: boolean }

export type GateAdvice = {
  lines: readonly GateLine[]
  /** Short names of what speaks against going on, as they are kept with a move; empty where nothing does. */
  against: readonly string[]
  /** The law would allow it and what wins elsewhere is not there: votes that were lost this way. */
  lostThisWay: readonly { id: string; source: string }[]
}

/**
 * What the numbers say of the next stage. It never blocks: people decide, and what was advised is kept with what they decided.
 *
 * Without an estimate of how many work there no threshold is reached: a share of the names known would flatter.
 */
export function gateAdvice(facts: GateFacts, { legal, conditions }: Gate): GateAdvice {
  const lines: GateLine[] = [
    ...(legal ?? []).map((fact): GateLine => legalLine(fact, facts.cards)),
    ...(legal === null ? [] : PRESETS.map((preset): GateLine => presetLine(preset, facts))),
    ...conditions.map(
      (condition): GateLine => ({ kind: 'condition', condition, reached: condition.holds === true }),
    ),
    {
      ...{ kind: 'verified', supporters: facts.supporters, verified: facts.verified },
      // Half of what people say should have shown itself: below that a rating is hope.
      reached: 2 * facts.verified.count >= facts.supporters.count,
    },
    { kind: 'blind', cells: facts.blindCells, reached: facts.blindCells.length === 0 },
    ...(facts.lastTest ? [testLine(facts.lastTest)] : []),
  ]
  const legallyOpen = lines.some(({ kind, reached }) => kind === 'legal' && reached)
  const belowPreset = lines.some(({ kind, reached }) => kind === 'preset' && !reached)
  return {
    lines,
    against: lines.flatMap((line) => (line.reached ? [] : [nameOf(line)])),
    lostThisWay: legallyOpen && belowPreset ? LOST_AFTER_SIGNING : [],
  }
}

function legalLine(fact: LegalFact, cards: GateShare): GateLine {
  const value = fact.value ?? 100
  const reached = fact.unit === 'more_than_percent' ? isAbove(cards, value) : reaches(cards, value)
  return { kind: 'legal', fact, measured: cards, reached }
}

const presetLine = (preset: Preset, facts: GateFacts): GateLine => {
  const measured = facts[preset.measure]
  return { kind: 'preset', preset, measured, reached: reaches(measured, preset.percent) }
}

const testLine = (test: GateTest): GateLine => ({
  ...{ kind: 'test', test },
  reached: test.goal !== 'missed' && test.behind.length === 0,
})

const reaches = ({ count, of }: GateShare, percent: number): boolean =>
  of !== null && of > 0 && count * 100 >= percent * of
const isAbove = ({ count, of }: GateShare, percent: number): boolean =>
  of !== null && count * 100 > percent * of

function nameOf(line: GateLine): string {
  if (line.kind === 'legal') return `legal.${line.fact.key}`
  if (line.kind === 'preset') return `preset.${line.preset.id}`
  if (line.kind === 'condition') return `condition.${line.condition.metric}`
  if (line.kind === 'test') return line.test.behind.length > 0 ? 'test.areas_behind' : 'test.missed'
  return line.kind
}
