import type { CellCoverage } from '@/lib/coverage/cell-coverage'
import type { MapMeasure } from '@/lib/coverage/map-measures'
import { PACE_DAYS } from '@/lib/coverage/published-constants'
import type { SquareReading } from '@/lib/coverage/square-reading'

type Translate = (key: string, params?: Record<string, string | number>) => string
type Shown = { place: string; measure: MapMeasure; issue: string; coverage: CellCoverage | null }

/** A square as a sentence for whoever listens to the map. `t` reads the namespace `coverage`. */
export function readingInWords(
  t: Translate,
  reading: SquareReading,
  { place, measure, issue, coverage }: Shown,
): string {
  if (coverage === null || reading.kind === 'nobody') return t('grid.nobody', { place })
  if (coverage.blind) return blindInWords(t, place, coverage)
  switch (reading.kind) {
    case 'share': {
      const what = { place, measure: t(`measure.${measure}`), count: reading.count }
      return reading.of === null
        ? t('grid.cellNoEstimate', what)
        : t('grid.cell', { ...what, total: reading.of })
    }
    case 'seats':
      return reading.need === null
        ? t('read.seatsNoEstimate', { place, have: reading.have })
        : t('read.seats', { place, have: reading.have, need: reading.need })
    case 'leaders':
      return t(reading.known === 0 ? 'read.noLeaders' : 'read.leaders', {
        place,
        won: reading.won,
        known: reading.known,
      })
    case 'days':
      return reading.days === null
        ? t('grid.notTalked', { place })
        : t('read.days', { place, days: reading.days })
    case 'pace':
      return t('read.pace', { place, talks: reading.talks, talkers: reading.talkers, days: PACE_DAYS })
    case 'issue':
      return t('read.issue', { place, issue, people: reading.people, talkedWith: reading.talkedWith })
  }
}

function blindInWords(t: Translate, place: string, { tally, headcount }: CellCoverage): string {
  if (tally.named > 0) return t('grid.notTalked', { place })
  return headcount === null
    ? t('grid.blindUnknown', { place })
    : t('grid.blind', { place, total: headcount.people })
}

/** The same in as few signs as fit a square: "7/12". */
export function readingInShort(t: Translate, reading: SquareReading): string {
  switch (reading.kind) {
    case 'nobody':
      return t('grid.none')
    case 'share':
      return reading.of === null ? String(reading.count) : `${reading.count}/${reading.of}`
    case 'seats':
      return reading.need === null ? String(reading.have) : `${reading.have}/${reading.need}`
    case 'leaders':
      return reading.known === 0 ? '0' : `${reading.won}/${reading.known}`
    case 'days':
      return reading.days === null ? t('read.never') : t('read.daysShort', { days: reading.days })
    case 'pace':
      return String(reading.talks)
    case 'issue':
      return `${reading.people}/${reading.talkedWith}`
  }
}
