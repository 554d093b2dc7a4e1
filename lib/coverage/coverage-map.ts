import type { CalendarDate } from '@/lib/clock'
import type { CoverageGrid } from './coverage-grid'
import type { DriveCoverage } from './drive-coverage'
import type { IssueName } from './issue-name'
import type { MapLabels } from './place-names'
import type { MapExtras } from './square-reading'

/** A whole map page: numbers, their layout, the words, and today in the drive's zone. */
export type CoverageMap = {
  coverage: DriveCoverage
  grid: CoverageGrid
  labels: MapLabels
  extras: MapExtras
  /** The issues that people named, most people first; empty unless issues are shown. */
  issues: { issueId: string; people: number; name: IssueName }[]
  today: CalendarDate
  /** What a worker leader sees: the own cell, and no sum of the whole. */
  partial: boolean
  /** How many firms the drive has named, those of before included. */
  firms: number
}
