import { getTranslations } from 'next-intl/server'
import type { CoverageMap } from '@/lib/coverage/coverage-map'
import { type MapMeasure, MEASURE_CODES } from '@/lib/coverage/map-measures'
import { readSquare } from '@/lib/coverage/square-reading'
import { issueInWords } from './issue-in-words'
import { PlanMark } from './plan-mark'
import { readingInShort, readingInWords } from './reading-in-words'

type Props = {
  driveId: string
  plan: { planId: string; width: number; height: number; places: { cellId: string; x: number; y: number }[] }
  map: CoverageMap
  measure: MapMeasure
  /** On a past day the marks lead nowhere. */
  when: 'today' | 'past'
  nameOf: (cellId: string) => string
}

/** A picture of the shop with the numbers of the map where each area lies, and the same as a list below it. */
export async function PlanPicture({ driveId, plan, map, measure, when, nameOf }: Props) {
  const t = await getTranslations()
  const coverageWords = await getTranslations('coverage')
  const { coverage, extras, issues } = map
  const height = (1000 * plan.height) / plan.width
  const shownIssue = issues.find(({ issueId }) => issueId === extras.issueId)
  const issue = shownIssue ? issueInWords(t, shownIssue.name) : ''
  const marks = plan.places.flatMap(({ cellId, x, y }) => {
    const cell = coverage.cells.find((each) => each.cellId === cellId)
    if (!cell) return []
    const reading = readSquare({ cellIds: [cellId], coverage: cell }, measure, extras)
    const place = nameOf(cellId)
    return [
      {
        ...{ cellId, place, level: reading.level, x, y: (y * height) / 1000 },
        short: readingInShort(coverageWords, reading),
        text: readingInWords(coverageWords, reading, { place, measure, issue, coverage: cell }),
      },
    ]
  })
  const placed = new Set(marks.map(({ cellId }) => cellId))
  const unplaced = coverage.cells
    .filter(({ cellId }) => !placed.has(cellId))
    .map(({ cellId }) => nameOf(cellId))
  return (
    <div className="grid gap-3">
      <figure>
        <svg
          viewBox={`0 0 1000 ${height}`}
          className="block w-full rounded-card border border-line bg-surface"
        >
          <title>{t('plan.image')}</title>
          <image href={`/d/${driveId}/map/plan/${plan.planId}`} width="1000" height={height} />
          {marks.map(({ cellId, ...mark }) => (
            <PlanMark
              key={cellId}
              {...mark}
              href={when === 'past' ? null : `/d/${driveId}/map/${cellId}?show=${MEASURE_CODES[measure]}`}
            />
          ))}
        </svg>
      </figure>
      <details className="rounded-card border border-line bg-surface px-5 py-3 print:hidden">
        <summary className="min-h-target content-center font-semibold">{t('plan.list')}</summary>
        <ul className="grid gap-1 pt-2">
          {marks.map(({ cellId, text }) => (
            <li key={cellId}>{text}</li>
          ))}
        </ul>
      </details>
      {unplaced.length > 0 && (
        <p className="text-ink-muted text-sm">
          {t('plan.unplaced', { count: unplaced.length, names: unplaced.join(', ') })}
        </p>
      )}
    </div>
  )
}
