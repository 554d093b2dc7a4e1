import type { CellCoverage } from '@/lib/coverage/cell-coverage'
import { turnoverOn } from '@/lib/coverage/turnover'
import type { FormulaParams } from '../model-definition'
import { type MetricResult, type Of, share } from './metric-result'
import type { ModelFacts } from './model-facts'
import { numberOf, wordOf } from './params'

const MEASURES = ['named', 'talkedTo', 'assessed', 'supporters', 'verified', 'stale', 'committee'] as const

/** The headcount estimate as a denominator, with the day it was made; `null` while nobody has estimated. */
export function headcountOf({ coverage }: ModelFacts): Of | null {
  const { headcount } = coverage.whole
  return headcount && { name: 'headcount', count: headcount.people, onDate: headcount.onDate }
}

/** Areas where somebody may work, as a denominator. */
export const areasOf = ({ coverage, day }: ModelFacts): Of => ({
  name: 'areas',
  count: coverage.cells.filter(({ empty }) => !empty).length,
  onDate: day,
})

/** A measure of the map of the headcount estimate, the whole and by area. */
export function coverageShare(facts: ModelFacts, params: FormulaParams): MetricResult | null {
  const measure = MEASURES.find((each) => each === wordOf(params, 'measure'))
  if (!measure) throw new RangeError(`No such measure: ${wordOf(params, 'measure')}`)
  const inCell = (cell: CellCoverage & { cellId: string }) => ({
    ...{
      cellId: cell.cellId,
      count: cell[measure].count,
      of: cell[measure].of ?? 0,
      value: cell[measure].share,
    },
  })
  return share(facts.coverage.whole[measure].count, headcountOf(facts), facts.day, {
    cells: facts.coverage.cells.map(inCell),
  })
}

/** People with a way to reach them ÷ headcount. */
export const contactKnown = (facts: ModelFacts): MetricResult | null =>
  facts.withContact === null ? null : share(facts.withContact, headcountOf(facts), facts.day)

/** Areas with nobody reached and nobody on the committee ÷ areas. */
export const blindCells = (facts: ModelFacts): MetricResult | null =>
  share(facts.coverage.blindCells, areasOf(facts), facts.day)

/** Areas with at least one committee member ÷ areas. */
export const cellsWithCommittee = (facts: ModelFacts): MetricResult | null =>
  share(facts.coverage.cellsWithMember, areasOf(facts), facts.day)

/** Leaders won ÷ leaders known. */
export function leaderCover({ coverage, day }: ModelFacts): MetricResult | null {
  const { known, won } = coverage.whole.leaders
  return share(won, { name: 'leaders_known', count: known, onDate: day }, day)
}

/** People who left within the published window, a month, as a fraction of the headcount. */
export function turnoverAMonth(facts: ModelFacts): MetricResult | null {
  const of = headcountOf(facts)
  const { leavers, monthlyRate } = turnoverOn(facts.people, facts.day, of?.count ?? null)
  const left = share(leavers, of, facts.day)
  return left && monthlyRate !== null ? { ...left, value: monthlyRate } : null
}

/** New people met within so many days ÷ those who had so many days for it. */
export function newHiresMet(facts: ModelFacts, params: FormulaParams): MetricResult | null {
  const days = numberOf(params, 'days')
  const due = turnoverOn(facts.people, facts.day, null).metInTime.find((each) => each.days === days)
  if (!due) throw new RangeError(`New people are not counted after ${days} days`)
  return share(due.met, { name: 'new_hires', count: due.of, onDate: facts.day }, facts.day)
}
